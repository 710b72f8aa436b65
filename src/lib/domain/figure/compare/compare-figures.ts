import type { ExchangeRate } from '#lib/domain/figure/compare/exchange-rate.ts';
import { inClaimedTerms, type Step } from '#lib/domain/figure/compare/in-claimed-terms.ts';
import {
	isLimit,
	isUpper,
	judge,
	toleranceWords,
	usualTolerance,
	type Judgement
} from '#lib/domain/figure/compare/judge.ts';
import { numberWords } from '#lib/domain/figure/compare/periods.ts';
import {
	readFigure,
	type ReadFigure,
	type StatedFigure
} from '#lib/domain/figure/compare/stated-figure.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';

export interface FigureComparison extends Judgement {
	/** ISO 4217, unit and period that both numbers are in: the claim's own. */
	currency: string;
	unit: string;
	per: ReadFigure['per'];
	/** Both ends of either figure; the same twice where it is no range. */
	ends: { stated: [low: number, high: number]; sourced: [low: number, high: number] };
	/** The whole calculation in order, to be kept as evidence and shown to readers. */
	steps: Step[];
}

interface Terms {
	/** Needed where the currencies differ. */
	rate?: ExchangeRate | null;
	/** The share of the sourced figure that may lie between the two. */
	tolerance?: number;
}

/**
 * Sets a claimed figure against a sourced one: both in the claim's unit, currency and period, with the
 * difference, the outcome and every step of the calculation; or why they cannot be compared, with the
 * field to mend.
 */
export function compareFigures(
	claimed: StatedFigure,
	sourced: StatedFigure,
	{ rate = null, tolerance = usualTolerance }: Terms = {}
): Result<FigureComparison> {
	const stated = readSide('claimed', claimed);
	if (!stated.ok) return stated;
	const found = readSide('sourced', sourced);
	if (!found.ok) return found;
	const converted = inClaimedTerms(stated.value, found.value, rate);
	if (!converted.ok) return converted;
	const { figure, steps } = converted.value;
	const judgement = judge(stated.value, figure, tolerance);
	if (isLimit(figure) && !settles(figure, stated.value, judgement)) {
		const words = `The source says only “${found.value.words}”, which neither bears the claim out nor speaks against it.`;
		return refuse('openSource', words);
	}
	const { currency, unit, per } = stated.value;
	return ok({
		...judgement,
		currency,
		unit,
		per,
		ends: {
			stated: [stated.value.low, stated.value.high],
			sourced: [figure.low, figure.high]
		},
		steps: [
			{ words: `Stated: ${inFull(stated.value)}`, value: stated.value.low },
			{ words: `Sourced: ${inFull(found.value)}`, value: found.value.low },
			...totalSteps(claimed, sourced),
			...steps,
			...differenceSteps(judgement)
		]
	});
}

function readSide(side: 'claimed' | 'sourced', figure: StatedFigure): Result<ReadFigure> {
	const read = readFigure(figure);
	if (read.ok) return read;
	const { code, words, field } = read.reason;
	return refuse(code, words, field === undefined ? side : `${side}.${field}`);
}

/** True when a source that gives a limit alone still says yes or no to the claim. */
function settles(sourced: ReadFigure, claimed: ReadFigure, judgement: Judgement): boolean {
	const { outcome, difference } = judgement;
	if (outcome === 'exact') return true;
	// "At least 5" bears out "at least 4", and rules 3 out.
	if (outcome === 'holds') return isLimit(claimed) && isUpper(claimed) === isUpper(sourced);
	return outcome === 'off' && (isUpper(sourced) ? difference > 0 : difference < 0);
}

function inFull({ words, low, high }: ReadFigure): string {
	const digits = low === high ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`;
	return words.includes(digits) ? words : `${words}, ${digits}`;
}

/** Two totals of which one runs to a date and the other does not are compared, with a warning. */
function totalSteps(claimed: StatedFigure, sourced: StatedFigure): Step[] {
	const isSame = (claimed.cumulative ?? false) === (sourced.cumulative ?? false);
	if (isSame || claimed.per !== '' || sourced.per !== '') return [];
	const which = claimed.cumulative ? 'The claim' : 'The source';
	const words = `${which} is a total to date, the other is not: see that both cover the same time.`;
	return [{ words, value: null }];
}

function differenceSteps(judgement: Judgement): Step[] {
	const { stated, sourced, difference, share } = judgement;
	if (difference === 0 && stated !== sourced) {
		return [{ words: 'One lies inside the range of the other.', value: 0 }];
	}
	const other = sourced < 0 ? `(${numberWords(sourced)})` : numberWords(sourced);
	const steps: Step[] = [
		{
			words: `Difference: ${numberWords(stated)} − ${other} = ${numberWords(difference)}`,
			value: difference
		}
	];
	if (share !== null) {
		const percent = numberWords(share * 100);
		steps.push({
			words: `In percent: ${numberWords(difference)} ÷ ${numberWords(Math.abs(sourced))} = ${percent}%`,
			value: share
		});
	}
	return [...steps, { words: `Tolerated: ${toleranceWords(judgement)}`, value: null }];
}
