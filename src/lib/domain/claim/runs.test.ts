import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, layLanes, overflow } from '#lib/domain/claim/runs.ts';

const range = { start: 0, end: 30 };

describe('cutRuns', () => {
	it('gives one plain run without claims, and none for an empty range', () => {
		expect(cutRuns(range, [])).toEqual([{ start: 0, end: 30, claims: [] }]);
		expect(cutRuns({ start: 4, end: 4 }, [{ id: 'a', start: 0, end: 9 }])).toEqual([]);
	});

	it('cuts at every edge, the inner claim in lane 1 and the outer in lane 2', () => {
		const spans = [
			{ id: 'outer', start: 5, end: 25 },
			{ id: 'inner', start: 10, end: 15 }
		];
		const outer = { id: 'outer', lane: 2 };
		expect(cutRuns(range, spans)).toEqual([
			{ start: 0, end: 5, claims: [] },
			{ start: 5, end: 10, claims: [outer] },
			{ start: 10, end: 15, claims: [outer, { id: 'inner', lane: 1 }] },
			{ start: 15, end: 25, claims: [outer] },
			{ start: 25, end: 30, claims: [] }
		]);
	});

	it('keeps claims that only touch in one lane', () => {
		const spans = [
			{ id: 'a', start: 0, end: 10 },
			{ id: 'b', start: 10, end: 30 }
		];
		expect(cutRuns(range, spans).map((run) => run.claims)).toEqual([
			[{ id: 'a', lane: 1 }],
			[{ id: 'b', lane: 1 }]
		]);
	});

	it('clips claims to the range and keeps their lane from outside it', () => {
		const spans = [
			{ id: 'long', start: 0, end: 100 },
			{ id: 'short', start: 90, end: 95 }
		];
		expect(cutRuns(range, spans)).toEqual([
			{ start: 0, end: 30, claims: [{ id: 'long', lane: 2 }] }
		]);
	});

	it('lets a third claim share lane 2 and names it for the gutter', () => {
		const spans = [
			{ id: 'a', start: 0, end: 30 },
			{ id: 'b', start: 5, end: 20 },
			{ id: 'c', start: 8, end: 12 },
			{ id: 'empty', start: 9, end: 9 }
		];
		expect(cutRuns({ start: 8, end: 12 }, spans)[0]?.claims).toEqual([
			{ id: 'a', lane: 2 },
			{ id: 'b', lane: 2 },
			{ id: 'c', lane: 1 }
		]);
		expect(overflow(spans)).toEqual(['a']);
	});

	it('covers the range without gaps, each run with exactly the claims over it, each in its lane', () => {
		const span = fc
			.tuple(fc.nat(40), fc.nat(15))
			.map(([start, length]) => ({ start, end: start + length }));
		fc.assert(
			fc.property(fc.array(span, { maxLength: 12 }), (bare) => {
				const spans = bare.map((one, i) => ({ ...one, id: `c${i}` }));
				const runs = cutRuns(range, spans);
				expect(runs[0]?.start).toBe(0);
				expect(runs.at(-1)?.end).toBe(30);
				const laneOf = new Map(layLanes(spans).map((drawn) => [drawn.id, drawn.lane]));
				runs.forEach((run, i) => {
					if (i > 0) expect(run.start).toBe(runs[i - 1]?.end);
					const over = spans.filter((one) => one.start <= run.start && one.end >= run.end);
					expect(run.claims.map((claim) => claim.id).sort()).toEqual(
						over.map((one) => one.id).sort()
					);
					expect(run.claims.every((claim) => claim.lane === laneOf.get(claim.id))).toBe(true);
				});
				const first = layLanes(spans).filter((drawn) => drawn.lane === 1);
				expect(first.every((drawn, i) => i === 0 || drawn.start >= (first[i - 1]?.end ?? 0))).toBe(
					true
				);
			})
		);
	});
});
