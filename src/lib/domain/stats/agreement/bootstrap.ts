import type { Pattern } from '#lib/domain/stats/agreement/patterns.ts';
import type { Interval } from '#lib/domain/stats/wilson.ts';

/** With 999 the 2.5 and 97.5 % points are the 25th value from either end. */
const resamples = 999;

/** Gives numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * The 95 % percentile bootstrap interval of a statistic: whole units are drawn again with
 * replacement, as many as there are, 999 times. Draws of which the statistic says nothing are left
 * out; null when none is left. Units that agree in full give an interval without width. Source:
 * B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), section 13.3.
 */
export function bootstrapInterval<V>(
	patterns: readonly Pattern<V>[],
	statistic: (patterns: readonly Pattern<V>[]) => number | null,
	random: Random
): Interval | null {
	const patternOfUnit = Uint32Array.from(
		patterns.flatMap(({ units }, at) => Array<number>(units).fill(at))
	);
	const values: number[] = [];
	for (let round = 0; round < resamples; round++) {
		const value = statistic(drawAgain(patterns, patternOfUnit, random));
		if (value !== null) values.push(value);
	}
	values.sort((a, b) => a - b);
	const rank = Math.max(0, Math.floor((values.length + 1) * 0.025) - 1);
	const low = values[rank];
	const high = values[values.length - 1 - rank];
	return low === undefined || high === undefined ? null : { low, high };
}

function drawAgain<V>(
	patterns: readonly Pattern<V>[],
	patternOfUnit: Uint32Array,
	random: Random
): Pattern<V>[] {
	const drawn = new Uint32Array(patterns.length);
	for (let count = 0; count < patternOfUnit.length; count++) {
		const at = patternOfUnit[Math.floor(random() * patternOfUnit.length)] ?? 0;
		drawn[at] = (drawn[at] ?? 0) + 1;
	}
	const again = patterns.map(({ labels }, at) => ({ labels, units: drawn[at] ?? 0 }));
	return again.filter(({ units }) => units > 0);
}

/**
 * A generator that gives the same numbers for the same seed, so that a page shows the same interval
 * twice. Mulberry32 by Tommy Ettinger, in the public domain; not for secrets.
 */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
