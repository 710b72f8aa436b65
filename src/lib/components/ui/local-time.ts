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

/** A time in British words, such as "12 May 2026, 14:10" or, short, "12 May 14:10". */
export function wordTime(
	at: Date,
	style: Exclude<TimeStyle, 'relative'>,
	timeZone: string
): string {
	if (style !== 'short') {
		return new Intl.DateTimeFormat('en-GB', { ...forms[style], timeZone }).format(at);
	}
	const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone });
	const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
	return `${day.format(at)} ${time.format(at)}`;
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
