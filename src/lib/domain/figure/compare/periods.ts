import type { FigurePeriod } from '#lib/domain/figure/figure.ts';

/** So many periods: 24 months. */
export interface Span {
	count: number;
	period: FigurePeriod;
}

/** The mean year of the Gregorian calendar, 146,097 days in 400 years. */
const daysInYear = 365.2425;

const hours: Readonly<Partial<Record<FigurePeriod, number>>> = {
	hour: 1,
	day: 24,
	week: 7 * 24,
	month: (daysInYear * 24) / 12,
	quarter: (daysInYear * 24) / 4,
	year: daysInYear * 24
};

const months: Readonly<Partial<Record<FigurePeriod, number>>> = { month: 1, quarter: 3, year: 12 };

/**
 * How many of the shorter of two periods the longer one has, and whether the longer is `a`; null where
 * one is no span of time. Months, quarters and years are exact among themselves; set against days they
 * are the mean of the calendar.
 */
export function periodsBetween(
	a: FigurePeriod,
	b: FigurePeriod
): { count: number; isLongerFirst: boolean } | null {
	const lengths = a in months && b in months ? months : hours;
	const [first, second] = [lengths[a], lengths[b]];
	if (first === undefined || second === undefined) return null;
	const isLongerFirst = first >= second;
	return { count: isLongerFirst ? first / second : second / first, isLongerFirst };
}

/** True when two spans are equally long: 24 months and 2 years. */
export function isSameSpan(a: Span, b: Span): boolean {
	if (a.period === b.period) return a.count === b.count;
	const between = periodsBetween(a.period, b.period);
	if (between === null) return false;
	const { count, isLongerFirst } = between;
	return isLongerFirst ? a.count * count === b.count : a.count === b.count * count;
}

/** "24 months", "1 year", "2 people". */
export function countedPeriods({ count, period }: Span): string {
	const many = period === 'person' ? 'people' : `${period}s`;
	return `${numberWords(count)} ${count === 1 ? period : many}`;
}

/** "a month", "an hour". */
export function aPeriod(period: FigurePeriod): string {
	return `${period === 'hour' ? 'an' : 'a'} ${period}`;
}

/** A number with marks at the thousands and as many decimals as it needs to be told apart. */
export function numberWords(value: number): string {
	const size = Math.abs(value);
	const digits =
		size >= 1 || size === 0 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 };
	return value.toLocaleString('en-GB', digits).replace('-', '−');
}
