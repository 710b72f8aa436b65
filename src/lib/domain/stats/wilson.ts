/** An interval of proportions, each from 0 to 1. */
export interface Interval {
	low: number;
	high: number;
}

/** The 97.5 % point of the standard normal distribution, for two-sided 95 % intervals. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of a proportion, without continuity correction; null when `whole` is 0.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212; formula 4 in L. D. Brown,
 * T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science
 * 16 (2001), 101-133.
 */
export function wilsonInterval(part: number, whole: number): Interval | null {
	if (whole === 0) return null;
	const p = part / whole;
	const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
	const middle = p + (z * z) / (2 * whole);
	const scale = 1 + (z * z) / whole;
	// Rounding in floating point may step a hair outside the possible.
	return {
		low: part === 0 ? 0 : Math.max(0, (middle - spread) / scale),
		high: part === whole ? 1 : Math.min(1, (middle + spread) / scale)
	};
}
