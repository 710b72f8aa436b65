import { expect, it } from 'vitest';
import { manyWords } from './many-words.ts';

const stale = { code: 'stale', words: 'Changed meanwhile.' };

it('says what was done alone where all was', () => {
	expect(manyWords('3 dismissed.', [])).toBe('3 dismissed.');
});

it('names those that were left out, by why', () => {
	const leftOut = [
		{ number: 12, ...stale },
		{ number: 14, code: 'unchanged', words: 'This is as it was. Change who has the claim.' },
		{ number: 15, ...stale }
	];
	expect(manyWords('1 dismissed.', leftOut)).toBe(
		'1 dismissed. C-12 and C-15: Changed meanwhile. C-14: Nothing to change.'
	);
});

it('says how many are with nobody, and why', () => {
	const left = [{ number: 12, ...stale }];
	expect(manyWords('4 put back.', left, ['full', 'gone', 'full'])).toBe(
		'4 put back. 2 are with nobody: whoever had them holds as many claims as this desk gives to one ' +
			'person. 1 is with nobody: whoever had it can no longer be given claims. ' +
			'C-12: Changed meanwhile.'
	);
});

it('names five of many', () => {
	const leftOut = Array.from({ length: 40 }, (_, index) => ({ number: index + 1, ...stale }));
	expect(manyWords('None dismissed.', leftOut)).toBe(
		'None dismissed. C-1, C-2, C-3, C-4, C-5 and 35 more: Changed meanwhile.'
	);
});
