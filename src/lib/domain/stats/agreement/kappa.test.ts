import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa, steps } from '#lib/domain/stats/agreement/kappa.ts';
import type { Pattern } from '#lib/domain/stats/agreement/patterns.ts';

/** A table of counts, the first rater's labels down and the second's across, as patterns. */
function fromTable(table: number[][]): Pattern<number>[] {
	return table.flatMap((row, a) => row.map((units, b) => ({ labels: [a, b], units })));
}

describe("Cohen's kappa matches published examples", () => {
	it.each([
		// Wikipedia, "Cohen's kappa", simple example (fifty grant proposals, two readers).
		[
			'fifty proposals',
			[
				[20, 5],
				[10, 15]
			],
			0.4
		],
		// Wikipedia, "Cohen's kappa", same percentages but different numbers.
		[
			'60 % agreed, alike',
			[
				[45, 15],
				[25, 15]
			],
			0.13
		],
		[
			'60 % agreed, unlike',
			[
				[25, 35],
				[5, 35]
			],
			0.259
		],
		// R. Artstein and M. Poesio, "Inter-coder agreement for computational linguistics",
		// Computational Linguistics 34 (2008), table 1; the figure is scikit-learn's test of it.
		[
			'Artstein and Poesio',
			[
				[20, 20],
				[10, 50]
			],
			0.348
		],
		// J. Cohen (1968), table 1, 200 cases: .492 in his words, as quoted in R psych's cohen.kappa.
		[
			'Cohen 1968',
			[
				[88, 14, 18],
				[10, 40, 10],
				[2, 6, 12]
			],
			0.492
		],
		// scikit-learn, test_cohen_kappa, weighting example, unweighted.
		[
			'scikit-learn',
			[
				[46, 0, 0],
				[4, 40, 0],
				[0, 0, 10]
			],
			0.932
		]
	])('%s', (_name, table, kappa) => {
		const found = cohensKappa(fromTable(table)) ?? NaN;
		expect(Math.abs(found - kappa)).toBeLessThan(0.00055);
	});

	it('with the weights of Cohen 1968: .348', () => {
		const weights = [
			[0, 1, 3],
			[1, 0, 6],
			[3, 6, 0]
		];
		const table = [
			[88, 14, 18],
			[10, 40, 10],
			[2, 6, 12]
		];
		const found = cohensKappa(fromTable(table), (a, b) => weights[a]?.[b] ?? NaN);
		expect(found).toBeCloseTo(0.348, 3);
	});

	// scikit-learn, test_cohen_kappa, weighting example: .9412 linear, .9541 quadratic.
	it.each([
		['linear', steps, 0.9412],
		['quadratic', (a: number, b: number) => (a - b) ** 2, 0.9541]
	])('with %s weights', (_name, disagreement, kappa) => {
		const table = [
			[46, 0, 0],
			[4, 40, 0],
			[0, 0, 10]
		];
		expect(cohensKappa(fromTable(table), disagreement)).toBeCloseTo(kappa, 4);
	});
});

describe("Cohen's kappa", () => {
	it('says nothing where both used one label alone, or of no units', () => {
		expect(cohensKappa([{ labels: ['true', 'true'], units: 30 }])).toBeNull();
		expect(cohensKappa([])).toBeNull();
	});

	it('is the same with the raters swapped, and at most 1', () => {
		const label = fc.constantFrom(1, 2, 3, 4, 5);
		const patterns = fc.array(
			fc.record({ labels: fc.tuple(label, label), units: fc.integer({ min: 1, max: 50 }) })
		);
		fc.assert(
			fc.property(patterns, (given) => {
				const swapped = given.map(({ labels: [a, b], units }) => ({ labels: [b, a], units }));
				for (const weights of [undefined, steps]) {
					const kappa = cohensKappa<number>(given, weights);
					const back = cohensKappa<number>(swapped, weights);
					if (kappa === null) expect(back).toBeNull();
					else expect(back).toBeCloseTo(kappa, 10);
					expect(kappa ?? 0).toBeLessThanOrEqual(1);
				}
			})
		);
	});
});
