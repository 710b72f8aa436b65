declare const dayBrand: unique symbol;

/** A calendar day in UTC, written 2026-02-01. */
export type Day = string & { readonly [dayBrand]: true };

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/**
 * Reads a day that exists in the calendar, from year 1000 to 9998, so that the day after it has a year
 * of four digits too; anything else is null.
 */
export function readDay(value: string): Day | null {
	if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return null;
	const date = new Date(`${value}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || dayOf(date) !== value) return null;
	return value < '9999' ? (value as Day) : null;
}

/** The UTC day of a moment. */
export function dayOf(moment: Date): Day {
	return moment.toISOString().slice(0, 10) as Day;
}

/** The first moment of a day, in UTC. */
export function startOf(day: Day): Date {
	return new Date(`${day}T00:00:00Z`);
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
	const date = startOf(day);
	date.setUTCDate(date.getUTCDate() + count);
	return dayOf(date);
}

/** How many days lie from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((startOf(to).getTime() - startOf(from).getTime()) / 86_400_000);
}

/** Day, month and year as numbers and words. */
function parts(day: Day): { date: number; month: string; year: string } {
	const moment = startOf(day);
	return {
		date: moment.getUTCDate(),
		month: months[moment.getUTCMonth()] ?? '',
		year: day.slice(0, 4)
	};
}

/** "1 Feb 2026", or "1 Feb" without the year. */
export function shortDayWords(day: Day, withYear = true): string {
	const { date, month, year } = parts(day);
	return withYear ? `${date} ${month.slice(0, 3)} ${year}` : `${date} ${month.slice(0, 3)}`;
}

/** "1 February 2026"; the year is left out when it is the year of `today`. */
export function dayWords(day: Day, today: Day): string {
	const { date, month, year } = parts(day);
	return today.startsWith(year) ? `${date} ${month}` : `${date} ${month} ${year}`;
}

/** "February 2026"; the year is left out when it is the year of `today`. */
export function monthWords(day: Day, today?: Day): string {
	const { month, year } = parts(day);
	return today?.startsWith(year) ? month : `${month} ${year}`;
}
