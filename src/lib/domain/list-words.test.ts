import { describe, expect, it } from 'vitest';
import { listInWords } from './list-words.ts';

describe('listInWords', () => {
	it.each([
		[[], ''],
		[['the title'], 'the title'],
		[['the title', 'the outlet'], 'the title and the outlet'],
		[['the title', 'the outlet', 'the byline'], 'the title, the outlet and the byline']
	])('lists %j as "%s"', (things, words) => {
		expect(listInWords(things)).toBe(words);
	});

	it('lists choices with "or"', () => {
		expect(listInWords(['True', 'Mostly true', 'Half true'], 'or')).toBe(
			'True, Mostly true or Half true'
		);
	});
});
