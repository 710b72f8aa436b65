import type { Moment } from './shape.ts';

const dayInMs = 86_400_000;
const hourInMs = 3_600_000;

/** Dates in words, counted in days before the demo's now, so that its articles never grow old. */
export interface Calendar {
	/** "5 May 2026" */
	day(daysAgo: number): string;
	/** "5 May" */
	shortDay(daysAgo: number): string;
	/** "Tuesday" */
	weekday(daysAgo: number): string;
	/** "November 2025" */
	month(daysAgo: number): string;
	/** "November" */
	monthName(daysAgo: number): string;
	/** 2025 */
	year(daysAgo: number): number;
}

const inWords = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const day = inWords({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = inWords({ day: 'numeric', month: 'long' });
const weekday = inWords({ weekday: 'long' });
const month = inWords({ month: 'long', year: 'numeric' });
const monthName = inWords({ month: 'long' });

/** The calendar seen from `now`, in British English and UTC. */
export function calendarFrom(now: Date): Calendar {
	const ago = (days: number) => new Date(now.getTime() - days * dayInMs);
	return {
		day: (daysAgo) => day.format(ago(daysAgo)),
		shortDay: (daysAgo) => shortDay.format(ago(daysAgo)),
		weekday: (daysAgo) => weekday.format(ago(daysAgo)),
		month: (daysAgo) => month.format(ago(daysAgo)),
		monthName: (daysAgo) => monthName.format(ago(daysAgo)),
		year: (daysAgo) => ago(daysAgo).getUTCFullYear()
	};
}

/** The instant a moment of the seed stands for; throws RangeError on one it cannot read. */
export function instantOf(moment: Moment, now: Date): Date {
	const minutes = /^(\d+)min$/.exec(moment)?.[1];
	if (minutes !== undefined) return new Date(now.getTime() - Number(minutes) * 60_000);
	const [, days, hour, minute] = /^(\d+)d (\d\d):(\d\d)$/.exec(moment) ?? [];
	if (days === undefined) throw new RangeError(`Not a moment: ${moment}`);
	const midnight = Math.floor(now.getTime() / dayInMs) * dayInMs - Number(days) * dayInMs;
	return new Date(midnight + (Number(hour) * 60 + Number(minute)) * 60_000);
}

/** Four hours past the next full hour, `days` later: 0 is still to come, negative is late. */
export function dueAfter(days: number, now: Date): Date {
	const nextHour = Math.ceil(now.getTime() / hourInMs) * hourInMs;
	return new Date(nextHour + 4 * hourInMs + days * dayInMs);
}
