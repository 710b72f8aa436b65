// Public pages are cached for all readers and run no script, so they can only speak of one zone.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' });

/** "13 May 2026", in UTC. */
export function dayWords(at: Date): string {
	return day.format(at);
}

/** "13 May 2026, 07:00 UTC" */
export function momentWords(at: Date): string {
	return `${day.format(at)}, ${time.format(at)} UTC`;
}

/** Free words for a day as they are, but "2026-05-05" as "5 May 2026". */
export function saidOnWords(saidOn: string): string {
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(saidOn) && !Number.isNaN(Date.parse(saidOn));
	return isDay ? dayWords(new Date(saidOn)) : saidOn;
}
