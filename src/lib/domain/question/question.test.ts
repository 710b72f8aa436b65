import { describe, expect, it } from 'vitest';
import { joinsByItself, questionState, wordsAround } from './question.ts';

const at = (day: number) => new Date(Date.UTC(2026, 2, day));

describe('questionState', () => {
	const asked = { answeredAt: null, revokedAt: null, expiresAt: at(9) };

	it.each([
		['open', asked, at(8)],
		['expired', asked, at(9)],
		['revoked', { ...asked, revokedAt: at(3) }, at(12)],
		['answered', { ...asked, answeredAt: at(4) }, at(12)]
	])('%s', (state, question, now) => {
		expect(questionState(question, now)).toBe(state);
	});
});

describe('an answer joins the evidence by itself', () => {
	it.each(['suggested', 'open', 'inReview'] as const)(
		'while a claim is %s and unrated',
		(state) => {
			expect(joinsByItself(state, 0)).toBe(true);
			expect(joinsByItself(state, 1)).toBe(false);
		}
	);

	it.each(['secondReview', 'disputed', 'decided', 'published', 'withdrawn', 'dismissed'] as const)(
		'never while it is %s',
		(state) => {
			expect(joinsByItself(state, 0)).toBe(false);
		}
	);
});

describe('wordsAround', () => {
	const text = 'First line.\nThe board said so. It spent 4.2 million. Nobody asked.\nLast line.';
	const start = text.indexOf('It spent');
	const end = start + 'It spent 4.2 million.'.length;

	it('gives the rest of the paragraph', () => {
		expect(wordsAround(text, start, end)).toEqual({
			before: 'The board said so. ',
			after: ' Nobody asked.'
		});
	});

	it('cuts a long one between words', () => {
		expect(wordsAround(text, start, end, 10)).toEqual({
			before: '… said so. ',
			after: ' Nobody …'
		});
	});

	it('gives nothing where there is nothing', () => {
		expect(wordsAround('All of it.', 0, 10)).toEqual({ before: '', after: '' });
	});
});
