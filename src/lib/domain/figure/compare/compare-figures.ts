import type { ExchangeRate } from '#lib/domain/figure/compare/exchange-rate.ts';
import { inClaimedTerms, type Step } from '#lib/domain/figure/compare/in-claimed-terms.ts';
import {
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
	if (isOpen(figure) && judgement.outcome !== 'exact' && !contradicts(figure, judgement)) {
		const words = `The source says only “${found.value.words}”, which neither bears the claim out nor speaks against it.`;
		return refuse('openSource', words);
	}
	const { currency, unit, per } = stated.value;
	return ok({
		...judgement,
		currency,
		unit,
		per,
		steps: [
			{ words: `Stated: ${inFull(stated.value)}`, value: stated.value.low },
			{ words: `Sourced: ${inFull(found.value)}`, value: found.value.low },
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

/** A source that gives a limit alone. */
function isOpen({ approximate }: ReadFigure): boolean {
	return approximate !== 'exact' && approximate !== 'about';
}

/** True when the claim lies on the side of the source's limit that the source rules out. */
function contradicts({ approximate }: ReadFigure, { outcome, difference }: Judgement): boolean {
	if (outcome !== 'off') return false;
	const isFloor = approximate === 'at least' || approximate === 'more than';
	return isFloor ? difference < 0 : difference > 0;
}

function inFull({ words, low, high }: ReadFigure): string {
	const digits = low === high ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`;
	return words.includes(digits) ? words : `${words}, ${digits}`;
}

function differenceSteps(judgement: Judgement): Step[] {
	const { stated, sourced, difference, share } = judgement;
	if (judgement.outcome === 'holds' && difference === 0) {
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
