export interface FigureDetails {
	/** As the reviewer typed it: "1 billion", "4.5". */
	value: string;
	/** The upper end, for a range. */
	max: string;
	/** ISO 4217. */
	currency: string;
	/** A free word, where there is no currency: "nations", "%". */
	unit: string;
	per: string;
	/** Free words, "over the next year", or "single" for an amount that covers no period. */
	period: string;
	asOf: string;
	approximate: string;
	cumulative: boolean;
}

/** The word that says an amount covers no period, so that silence and "none" can be told apart. */
export const singlePeriod = 'single';

/** True when the period says that the amount stands alone. */
export function isSinglePeriod(period: string): boolean {
	return period.trim().toLowerCase() === singlePeriod;
}

/** A figure in plain words ("EUR 4 to 5 billion per month, as of March 2026"), or '' without a value. */
export function figureWords(figure: FigureDetails): string {
	if (figure.value === '') return '';
	const amount = [
		figure.approximate === 'exact' ? '' : figure.approximate,
		figure.currency,
		withUnit(amountWords(figure.value, figure.max), figure.unit),
		figure.per === '' ? '' : `per ${figure.per}`
	];
	const parts = [
		amount.filter((part) => part !== '').join(' '),
		isSinglePeriod(figure.period) ? '' : figure.period,
		figure.asOf === '' || /^as (of|at)\b/i.test(figure.asOf) ? figure.asOf : `as of ${figure.asOf}`,
		figure.cumulative ? 'cumulative' : ''
	];
	const words = parts.filter((part) => part !== '').join(', ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A range says a shared scale word once: "4 billion" and "5 billion" give "4 to 5 billion". */
function amountWords(value: string, max: string): string {
	if (max === '') return value;
	const scale = /^[^\p{L}]*(\p{L}.*)$/u.exec(max)?.[1];
	const from =
		scale !== undefined && value.endsWith(` ${scale}`) ? value.slice(0, -scale.length) : value;
	return `${from.trim()} to ${max}`;
}

function withUnit(amount: string, unit: string): string {
	if (unit === '') return amount;
	return unit === '%' || unit === '‰' ? `${amount}${unit}` : `${amount} ${unit}`;
}
