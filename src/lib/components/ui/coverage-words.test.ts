import { expect, it } from 'vitest';
import { wordCoverage } from './coverage-words.ts';

it('says the coverage and the place in words', () => {
	expect(wordCoverage(['claim', 'nothing', 'untriaged', 'claim'], 2)).toBe(
		'3 of 4 sentences triaged: 2 with a claim, 1 with nothing to check, 1 not looked at. You are at sentence 3.'
	);
	expect(wordCoverage(['untriaged'])).toBe(
		'0 of 1 sentence triaged: 0 with a claim, 0 with nothing to check, 1 not looked at.'
	);
});
