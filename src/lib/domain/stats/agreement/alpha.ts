import type { Pattern } from '#lib/domain/stats/agreement/patterns.ts';

/** How often each value stands in units that can be compared, by rank of the value. */
type Counts = readonly number[];

type Difference = (low: number, high: number, counts: Counts) => number;

const nominal: Difference = () => 1;

/** Squared distance in ranks: how many ratings lie between two values, both counted by half. */
const ordinal: Difference = (low, high, counts) => {
	let between = 0;
	for (let rank = low; rank <= high; rank++) between += counts[rank] ?? 0;
	return (between - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2) ** 2;
};

/**
 * Krippendorff's alpha with the nominal metric (labels are equal or not), for any number of raters
 * and with ratings missing: 1 is full agreement, 0 what chance would give. Null where chance leaves
 * no room to disagree (nothing to compare, or one label alone). Units with one rating do not count.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C.
 */
export function nominalAlpha<V extends string | number>(
	patterns: readonly Pattern<V>[]
): number | null {
	return alpha(patterns, [...new Set(patterns.flatMap(({ labels }) => labels))], nominal);
}

/**
 * The same with the ordinal metric: labels far apart in the ranking count more, by how many ratings
 * lie between them. The values are numbers of a scale. Source: section D of the same paper.
 */
export function ordinalAlpha(patterns: readonly Pattern<number>[]): number | null {
	const values = [...new Set(patterns.flatMap(({ labels }) => labels))].sort((a, b) => a - b);
	return alpha(patterns, values, ordinal);
}

function alpha<V>(
	patterns: readonly Pattern<V>[],
	values: readonly V[],
	difference: Difference
): number | null {
	const rankOf = new Map(values.map((value, rank) => [value, rank]));
	const paired = patterns
		.filter(({ labels }) => labels.length > 1)
		.map(({ labels, units }) => ({ units, ranks: labels.map((label) => rankOf.get(label) ?? 0) }));
	const counts = values.map(() => 0);
	for (const { ranks, units } of paired) {
		for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + units;
	}
	const table = values.map((_, low) =>
		values.map((_value, high) => (high > low ? difference(low, high, counts) : 0))
	);
	const between = (a: number, b: number): number => table[Math.min(a, b)]?.[Math.max(a, b)] ?? 0;
	// Sums over unordered pairs: the formula's, over ordered ones, are twice these above and below.
	let observed = 0;
	for (const { ranks, units } of paired) {
		observed += (units * sumOfPairs(ranks, between)) / (ranks.length - 1);
	}
	let expected = 0;
	counts.forEach((countA, a) => {
		counts.slice(0, a).forEach((countB, b) => (expected += countA * countB * between(a, b)));
	});
	const ratings = counts.reduce((sum, count) => sum + count, 0);
	return expected === 0 ? null : 1 - ((ratings - 1) * observed) / expected;
}

function sumOfPairs(ranks: readonly number[], between: (a: number, b: number) => number): number {
	let sum = 0;
	ranks.forEach((a, at) => {
		for (const b of ranks.slice(at + 1)) sum += between(a, b);
	});
	return sum;
}
