import { readRate, type ExchangeRate } from '#lib/domain/figure/compare/exchange-rate.ts';
import {
	aPeriod,
	countedPeriods,
	isSameSpan,
	numberWords,
	periodsBetween
} from '#lib/domain/figure/compare/periods.ts';
import type { ReadFigure } from '#lib/domain/figure/compare/stated-figure.ts';
import { unitFactor } from '#lib/domain/figure/compare/units.ts';
import { round } from '#lib/domain/figure/number.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';

/** One line of the calculation, for the record and for readers. */
export interface Step {
	words: string;
	/** What the line comes to; null where it states something else than a number. */
	value: number | null;
}

interface Converted {
	figure: ReadFigure;
	steps: Step[];
}

/**
 * The sourced figure in the unit, the currency and the period of the claimed one, with each step in
 * words, or why the two cannot be compared.
 */
export function inClaimedTerms(
	claimed: ReadFigure,
	sourced: ReadFigure,
	rate: ExchangeRate | null
): Result<Converted> {
	let done: Result<Converted> = ok({ figure: sourced, steps: [] });
	for (const convert of [toCurrency, toUnit, toPeriod]) {
		if (!done.ok) return done;
		const next = convert(claimed, done.value.figure, rate);
		if (!next.ok) return next;
		const { figure, steps } = next.value;
		done = ok({ figure, steps: [...done.value.steps, ...steps] });
	}
	return done;
}

type Conversion = (
	claimed: ReadFigure,
	sourced: ReadFigure,
	rate: ExchangeRate | null
) => Result<Converted>;

const toCurrency: Conversion = (claimed, sourced, rate) => {
	const [from, to] = [sourced.currency, claimed.currency];
	if (from === to) return unchanged(sourced);
	if (from === '' || to === '') {
		const [bare, money] = from === '' ? ['The sourced', to] : ['The claimed', from];
		return refuse(
			'currency',
			`${bare} figure names no currency, the other is in ${money}. Add it.`,
			'currency'
		);
	}
	const change = readRate(rate, from, to);
	if (!change.ok) return change;
	const { by, divides, words } = change.value;
	return scaled({ ...sourced, currency: to }, by, divides, `${words}: `, ` ${to}`);
};

const toUnit: Conversion = (claimed, sourced) => {
	const [from, to] = [sourced.unit, claimed.unit];
	const factor = unitFactor(from, to);
	if (factor === null) {
		const words =
			from === '' || to === ''
				? `Only one of the figures says what it counts (“${from || to}”). Give both the same unit.`
				: `“${to}” and “${from}” are different things. If they are the same, give both the same unit.`;
		return refuse('unit', words, 'unit');
	}
	if (factor === 1) return unchanged({ ...sourced, unit: to });
	const [by, divides] = factor > 1 ? [round(factor), false] : [round(1 / factor), true];
	const words = divides
		? `1 ${to} is ${factorWords(by)} ${from}: `
		: `1 ${from} is ${factorWords(by)} ${to}: `;
	return scaled({ ...sourced, unit: to }, by, divides, words, ` ${to}`);
};

const toPeriod: Conversion = (claimed, sourced) => {
	if (claimed.per === sourced.per) return sameSpans(claimed, sourced);
	if (claimed.per !== '' && sourced.per !== '') return betweenRates(claimed, sourced);
	if (claimed.per !== '') return totalToRate(claimed, sourced);
	return rateToTotal(claimed, sourced);
};

function sameSpans(claimed: ReadFigure, sourced: ReadFigure): Result<Converted> {
	const [ours, theirs] = [claimed.over, sourced.over];
	if (claimed.per !== '' || ours === null || theirs === null || isSameSpan(ours, theirs)) {
		return unchanged(sourced);
	}
	const words = `The claim is a total over ${countedPeriods(ours)}, the source over ${countedPeriods(theirs)}. Find one for the same time.`;
	return refuse('span', words, 'over');
}

function betweenRates(claimed: ReadFigure, sourced: ReadFigure): Result<Converted> {
	if (claimed.per === '' || sourced.per === '') return unchanged(sourced);
	const between = periodsBetween(sourced.per, claimed.per);
	if (between === null) {
		return refuse(
			'per',
			`“Per ${claimed.per}” and “per ${sourced.per}” are different things.`,
			'per'
		);
	}
	const { count, isLongerFirst } = between;
	const [longer, shorter] = isLongerFirst ? [sourced.per, claimed.per] : [claimed.per, sourced.per];
	const mean = Number.isInteger(count) ? '' : ', on the mean of the calendar';
	const has = `${aPeriod(longer)} has ${countedPeriods({ count, period: shorter })}${mean}: `;
	const words = has.charAt(0).toUpperCase() + has.slice(1);
	return scaled(
		{ ...sourced, per: claimed.per },
		count,
		isLongerFirst,
		words,
		` per ${claimed.per}`
	);
}

/** A total over 24 months against an amount a month: the total is divided, then the period changed. */
function totalToRate(claimed: ReadFigure, sourced: ReadFigure): Result<Converted> {
	const { over } = sourced;
	if (over === null) {
		const what = claimed.per === 'person' ? 'people' : `${claimed.per}s`;
		const words = `The claim is per ${claimed.per}, the source gives a total. Say over how many ${what}.`;
		return refuse('over', words, 'over');
	}
	const words = `A total over ${countedPeriods(over)}: `;
	const rate = scaled(
		{ ...sourced, per: over.period, over: null },
		over.count,
		true,
		words,
		` per ${over.period}`
	);
	if (!rate.ok || over.period === claimed.per) return rate;
	const changed = betweenRates(claimed, rate.value.figure);
	if (!changed.ok) return changed;
	const { figure, steps } = changed.value;
	return ok({ figure, steps: [...rate.value.steps, ...steps] });
}

/** An amount a month against a total over two years: the rate is brought to years, then multiplied. */
function rateToTotal(claimed: ReadFigure, sourced: ReadFigure): Result<Converted> {
	const { over } = claimed;
	if (over === null) {
		const words = `The source is per ${sourced.per}, the claim is a total. Say what time the claim covers.`;
		return refuse('over', words, 'over');
	}
	const rate =
		over.period === sourced.per
			? unchanged(sourced)
			: betweenRates({ ...claimed, per: over.period }, sourced);
	if (!rate.ok) return rate;
	const words = `Over ${countedPeriods(over)}: `;
	const total = scaled({ ...rate.value.figure, per: '' }, over.count, false, words, ' in all');
	if (!total.ok) return total;
	const { figure, steps } = total.value;
	return ok({ figure, steps: [...rate.value.steps, ...steps] });
}

function unchanged(figure: ReadFigure): Result<Converted> {
	return ok({ figure, steps: [] });
}

function scaled(
	figure: ReadFigure,
	by: number,
	divides: boolean,
	before: string,
	after: string
): Result<Converted> {
	const scale = (amount: number): number => round(divides ? amount / by : amount * by);
	const [low, high] = [scale(figure.low), scale(figure.high)];
	const steps = (
		low === high
			? [[figure.low, low]]
			: [
					[figure.low, low],
					[figure.high, high]
				]
	).map(([from = 0, to = 0]) => ({
		words: `${before}${numberWords(from)} ${divides ? '÷' : '×'} ${factorWords(by)} = ${numberWords(to)}${after}`,
		value: to
	}));
	return ok({ figure: { ...figure, low, high, place: scale(figure.place) }, steps });
}

/** A factor in full, since a reader multiplies with it. */
function factorWords(by: number): string {
	return by.toLocaleString('en-GB', { maximumSignificantDigits: 12 });
}
