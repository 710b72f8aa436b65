import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, nextUntriaged } from '#lib/domain/article/coverage.ts';

const sentences = [
	{ start: 0, end: 10 },
	{ start: 11, end: 20 },
	{ start: 22, end: 30 },
	{ start: 31, end: 40 }
];

describe('coverage', () => {
	it('counts a sentence as triaged by a claim in it or a mark on it, the claim winning', () => {
		const claims = [{ start: 15, end: 23 }];
		const marks = [
			{ start: 0, end: 10 },
			{ start: 11, end: 20 }
		];
		expect(coverage(sentences, claims, marks)).toEqual({
			ticks: ['nothing', 'claim', 'claim', 'untriaged'],
			triaged: 3,
			total: 4
		});
	});

	it('takes touching for no overlap', () => {
		const between = [
			{ start: 10, end: 11 },
			{ start: 20, end: 22 },
			{ start: 5, end: 5 }
		];
		expect(coverage(sentences, between, []).triaged).toBe(0);
	});

	it('is empty for no sentences', () => {
		expect(coverage([], [{ start: 0, end: 4 }], [])).toEqual({ ticks: [], triaged: 0, total: 0 });
	});

	it('agrees with looking at every pair', () => {
		const span = fc
			.tuple(fc.nat(45), fc.nat(20))
			.map(([start, length]) => ({ start, end: start + length }));
		fc.assert(
			fc.property(fc.array(span), (claims) => {
				const expected = sentences.map((sentence) =>
					claims.some(
						(claim) => Math.max(claim.start, sentence.start) < Math.min(claim.end, sentence.end)
					)
				);
				expect(coverage(sentences, claims, []).ticks.map((tick) => tick === 'claim')).toEqual(
					expected
				);
			})
		);
	});
});

describe('nextUntriaged', () => {
	it.each([
		[-1, 1],
		[0, 1],
		[1, 3],
		[3, 1],
		[99, 1]
	])('after %d comes %d, starting over at the end', (after, next) => {
		expect(nextUntriaged(['claim', 'untriaged', 'nothing', 'untriaged'], after)).toBe(next);
	});

	it('is null when all is triaged', () => {
		expect(nextUntriaged(['claim', 'nothing'], 0)).toBeNull();
		expect(nextUntriaged([], 0)).toBeNull();
	});
});
