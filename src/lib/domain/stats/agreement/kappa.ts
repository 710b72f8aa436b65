import type { Pattern } from '#lib/domain/stats/agreement/patterns.ts';

/** How far two labels are apart: 0 for equals, the same both ways. Only proportions matter. */
export type Disagreement<V> = (a: V, b: V) => number;

/** Every difference counts the same. */
export const anyDifference: Disagreement<string | number> = (a, b) => (a === b ? 0 : 1);

/** Two steps count twice as much as one. */
export const steps: Disagreement<number> = (a, b) => Math.abs(a - b);

/**
 * Cohen's kappa of two raters: 1 is full agreement, 0 what chance would give by how often each used
 * each label. Null where chance leaves no room to disagree (no units, or both used one label alone).
 * Each pattern holds the first rater's label, then the second's. Sources: J. Cohen, "A coefficient of
 * agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37-46; with
 * another disagreement than `anyDifference` the weighted kappa of J. Cohen, Psychological Bulletin 70
 * (1968), 213-220.
 */
export function cohensKappa<V extends string | number>(
	patterns: readonly Pattern<V>[],
	disagreement: Disagreement<V> = anyDifference
): number | null {
	const first = new Map<V, number>();
	const second = new Map<V, number>();
	let units = 0;
	let observed = 0;
	for (const { labels, units: count } of patterns) {
		const [a, b] = labels;
		if (a === undefined || b === undefined) continue;
		units += count;
		observed += count * disagreement(a, b);
		first.set(a, (first.get(a) ?? 0) + count);
		second.set(b, (second.get(b) ?? 0) + count);
	}
	let expected = 0;
	for (const [a, countA] of first) {
		for (const [b, countB] of second) expected += countA * countB * disagreement(a, b);
	}
	return expected === 0 ? null : 1 - (observed * units) / expected;
}
