const minute = 60_000;

/** True for a year of four digits, which is what every store and every field here can hold. */
export function hasPlainYear(instant: Date): boolean {
	const year = instant.getUTCFullYear();
	return year >= 1000 && year <= 9999;
}

/**
 * The instant of a wall-clock time such as "2026-05-12T14:10", as a datetime-local field gives it,
 * in a zone `offset` minutes behind UTC (`Date.prototype.getTimezoneOffset`); null for no such time, or one
 * without a year of four digits.
 */
export function instantOf(wallClock: string, offset: number): Date | null {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/.test(wallClock)) return null;
	const asUtc = Date.parse(`${wallClock}Z`);
	if (Number.isNaN(asUtc)) return null;
	// "2026-02-31" is read as a day in March by some engines.
	if (new Date(asUtc).toISOString().slice(0, 16) !== wallClock.slice(0, 16)) return null;
	const instant = new Date(asUtc + offset * minute);
	return hasPlainYear(instant) ? instant : null;
}

/** The value of a datetime-local field for an instant, in a zone `offset` minutes behind UTC. */
export function wallClockOf(instant: Date, offset: number): string {
	return new Date(instant.getTime() - offset * minute).toISOString().slice(0, 16);
}
