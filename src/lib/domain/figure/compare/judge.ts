import { numberWords } from '#lib/domain/figure/compare/periods.ts';
import type { ReadFigure } from '#lib/domain/figure/compare/stated-figure.ts';
import { round } from '#lib/domain/figure/number.ts';

/**
 * - exact: the more precise number, rounded to the last place of the other, gives it, and no more than
 *   the tolerance lies between them
 * - withinRounding: so rounded it gives it, but up to twice the tolerance lies between them
 * - withinTolerance: not so, but no more than the tolerance lies between them
 * - holds: the source lies inside a range, or above or below a limit, as claimed
 * - off: none of these
 */
export type Outcome = 'exact' | 'withinRounding' | 'withinTolerance' | 'holds' | 'off';

export interface Judgement {
	outcome: Outcome;
	/** The two numbers set against each other, in the claim's terms: of ranges the ends that differ most. */
	stated: number;
	sourced: number;
	/** Stated less sourced; 0 inside a range. */
	difference: number;
	/** The same as a share of the sourced number; null where that is 0. */
	share: number | null;
	/** What share was tolerated, and what rounding excuses, in the claim's terms. */
	tolerance: { share: number; rounding: number };
}

/** Five in a hundred; a desk may set its own. */
export const usualTolerance = 0.05;

/**
 * Sets a claimed against a sourced figure in the same terms. Rounding excuses half a step in the last
 * place that the less precise of the two states, but never more than twice the tolerance ("1 billion"
 * for 1.4 billion is off by 28.6 %). "About" doubles both.
 */
export function judge(claimed: ReadFigure, sourced: ReadFigure, tolerance: number): Judgement {
	const pair = pairToJudge(claimed, sourced);
	const difference = pair.isInside ? 0 : round(pair.stated - pair.sourced);
	const base = Math.abs(pair.sourced);
	const leeway = claimed.approximate === 'about' || sourced.approximate === 'about' ? 2 : 1;
	const share = tolerance * leeway;
	const rounding = round((Math.max(claimed.place, sourced.place) / 2) * leeway);
	return {
		outcome:
			pair.isInside || isWithinLimit(claimed, pair.sourced)
				? 'holds'
				: byGap(Math.abs(difference), rounding, base * share, claimed),
		stated: pair.stated,
		sourced: pair.sourced,
		difference,
		share: base === 0 ? null : difference / base,
		tolerance: { share, rounding }
	};
}

function byGap(gap: number, rounding: number, tolerated: number, claimed: ReadFigure): Outcome {
	const isRounded = gap <= Math.min(rounding, 2 * tolerated);
	// A limit that the source does not keep to is not met, however near it comes.
	if (isRounded && gap <= tolerated && !isLimit(claimed)) return 'exact';
	if (isRounded) return 'withinRounding';
	return gap <= tolerated ? 'withinTolerance' : 'off';
}

/** True of a figure that gives a limit alone: "at least", "less than". */
export function isLimit({ approximate }: ReadFigure): boolean {
	return approximate !== 'exact' && approximate !== 'about';
}

function isWithinLimit({ approximate, low, high }: ReadFigure, sourced: number): boolean {
	switch (approximate) {
		case 'at least':
			return sourced >= low;
		case 'more than':
			return sourced > low;
		case 'at most':
			return sourced <= high;
		case 'less than':
			return sourced < high;
		default:
			return false;
	}
}

interface Pair {
	stated: number;
	sourced: number;
	isInside: boolean;
}

/** The numbers to set against each other: of a limit its own, of ranges the ends that differ most. */
function pairToJudge(claimed: ReadFigure, sourced: ReadFigure): Pair {
	const lows: Pair = { stated: claimed.low, sourced: sourced.low, isInside: false };
	const highs: Pair = { stated: claimed.high, sourced: sourced.high, isInside: false };
	// The whole of a sourced range has to keep to a limit.
	if (isLimit(claimed)) return isUpper(claimed) ? highs : lows;
	const isRange = claimed.low < claimed.high;
	if (isRange === sourced.low < sourced.high) {
		return Math.abs(highs.stated - highs.sourced) > Math.abs(lows.stated - lows.sourced)
			? highs
			: lows;
	}
	const [range, number] = isRange ? [claimed, sourced] : [sourced, claimed];
	if (number.low < range.low) return lows;
	return number.high > range.high ? highs : { ...lows, isInside: true };
}

/** True of a limit from above. */
export function isUpper({ approximate }: ReadFigure): boolean {
	return approximate === 'at most' || approximate === 'less than';
}

/** What was tolerated, in words: "5% of the sourced figure; rounding excuses up to 500, …". */
export function toleranceWords({ tolerance }: Judgement): string {
	const { share, rounding } = tolerance;
	return `${numberWords(share * 100)}% of the sourced figure; rounding excuses up to ${numberWords(rounding)}, but no more than ${numberWords(share * 200)}%`;
}
