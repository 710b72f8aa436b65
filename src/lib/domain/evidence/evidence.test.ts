import { expect, it } from 'vitest';
import { evidenceProblems, stances, stanceWords } from '#lib/domain/evidence/evidence.ts';

it('asks for quote and locator, and takes white space for nothing', () => {
	expect(evidenceProblems({ quote: 'We are full.', locator: 'p. 4' })).toEqual([]);
	expect(evidenceProblems({ quote: ' ', locator: 'p. 4' })).toHaveLength(1);
	expect(evidenceProblems({ quote: 'We are full.', locator: '\n' })).toHaveLength(1);
	expect(evidenceProblems({ quote: '', locator: '' })).toHaveLength(2);
});

it('has a word for every stance', () => {
	expect(Object.keys(stanceWords)).toEqual([...stances]);
});
