export type TimeStyle = 'date' | 'datetime' | 'short' | 'relative';

const forms = {
	date: { dateStyle: 'medium' },
	datetime: { dateStyle: 'medium', timeStyle: 'short' },
	full: { dateStyle: 'full', timeStyle: 'short' }
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
	['day', 86_400],
	['hour', 3_600],
	['minute', 60]
];

/** The day in a zone as it sorts and compares: "2026-05-12". */
function dayIn(timeZone: string, at: Date): string {
	return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(at);
}

/** "today", "yesterday" or "tomorrow" for a reader at `now`, else null. */
function nearDay(at: Date, now: Date, timeZone: string): string | null {
	const days = (Date.parse(dayIn(timeZone, at)) - Date.parse(dayIn(timeZone, now))) / 86_400_000;
	if (Math.abs(days) > 1) return null;
	return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(days, 'day');
}

/**
 * A time in British words, such as "12 May 2026, 14:10" or, short, "12 May 14:10". Where `now` is
 * given, a short time says "today 14:10" for days nearby, and names the year when it is another.
 */
export function wordTime(
	at: Date,
	style: Exclude<TimeStyle, 'relative'>,
	timeZone: string,
	now?: Date
): string {
	if (style !== 'short') {
		return new Intl.DateTimeFormat('en-GB', { ...forms[style], timeZone }).format(at);
	}
	const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone });
	const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
	const near = now ? nearDay(at, now, timeZone) : null;
	const otherYear = now && dayIn(timeZone, at).slice(0, 4) !== dayIn(timeZone, now).slice(0, 4);
	if (otherYear && !near) return wordTime(at, 'datetime', timeZone);
	return `${near ?? day.format(at)} ${time.format(at)}`;
}

/** The day of a time for a reader at `now`: "Today", "Yesterday" or "Tuesday, 12 May 2026". */
export function wordDay(at: Date, now: Date, timeZone: string): string {
	const near = nearDay(at, now, timeZone);
	if (near) return near.charAt(0).toUpperCase() + near.slice(1);
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(at);
}

/** The time of day: "14:10". */
export function wordClock(at: Date, timeZone: string): string {
	return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(at);
}

/** The full date with its zone, as for a tooltip: "Tuesday 12 May 2026 at 14:10, Europe/London". */
export function wordFullTime(at: Date, timeZone: string): string {
	return `${new Intl.DateTimeFormat('en-GB', { ...forms.full, timeZone }).format(at)}, ${timeZone}`;
}

/** How far `at` is from `now`, such as "3 hours ago"; null from a week on, where a date says more. */
export function wordDistance(at: Date, now: Date): string | null {
	const seconds = (at.getTime() - now.getTime()) / 1000;
	if (Math.abs(seconds) >= 7 * 86_400) return null;
	const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
	for (const [unit, size] of steps) {
		if (Math.abs(seconds) >= size) return words.format(Math.trunc(seconds / size), unit);
	}
	return words.format(0, 'second');
}
