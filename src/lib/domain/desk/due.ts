const day = 86_400_000;
const hour = 3_600_000;
const minute = 60_000;

export const dueGroups = ['late', 'today', 'week', 'later', 'none'] as const;

export type DueGroup = (typeof dueGroups)[number];

export const dueGroupWords: Record<DueGroup, string> = {
	late: 'Late',
	today: 'Due today',
	week: 'This week',
	later: 'Later',
	none: 'No due date'
};

/** Where a due time falls for a reader in an IANA time zone; weeks end on Sunday. */
export function dueGroup(dueAt: Date | null, now: Date, timeZone: string): DueGroup {
	if (!dueAt) return 'none';
	if (dueAt < now) return 'late';
	const [today, due] = [dayNumber(now, timeZone), dayNumber(dueAt, timeZone)];
	if (due === today) return 'today';
	// Day 0, the first of January 1970, was a Thursday.
	const sunday = today + 6 - ((today + 3) % 7);
	return due <= sunday ? 'week' : 'later';
}

/** Days since 1970 on the calendar of a time zone. */
function dayNumber(at: Date, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		year: 'numeric',
		month: 'numeric',
		day: 'numeric'
	}).formatToParts(at);
	const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
	return Math.round(Date.UTC(part('year'), part('month') - 1, part('day')) / day);
}

/** A span of milliseconds in at most two steps: "5 d 3 h", "9 h", "12 min". */
export function spanWords(milliseconds: number): string {
	const span = Math.max(0, milliseconds);
	if (span < hour) return `${Math.floor(span / minute)} min`;
	if (span < day) return `${Math.floor(span / hour)} h`;
	const [days, hours] = [Math.floor(span / day), Math.floor((span % day) / hour)];
	// Past a week the hours no longer matter to anybody.
	return hours === 0 || days >= 7 ? `${days} d` : `${days} d ${hours} h`;
}

/** A span of milliseconds in its largest step: "5 d", "19 h", "1 min" at the least. */
export function spanWord(milliseconds: number): string {
	if (milliseconds < hour) return `${Math.max(1, Math.floor(milliseconds / minute))} min`;
	if (milliseconds < day) return `${Math.floor(milliseconds / hour)} h`;
	return `${Math.floor(milliseconds / day)} d`;
}

/** How late something is, in its largest step: "2 d late", "6 h late". */
export function lateWords(dueAt: Date, now: Date): string {
	return `${spanWord(now.getTime() - dueAt.getTime())} late`;
}

export const ageGroups = ['week', 'days', 'day'] as const;

export type AgeGroup = (typeof ageGroups)[number];

export const ageGroupWords: Record<AgeGroup, string> = {
	week: 'Waiting for a week or longer',
	days: 'Waiting for more than a day',
	day: 'Came in the last day'
};

/** How long something has waited, in three steps. */
export function ageGroup(since: Date, now: Date): AgeGroup {
	const age = now.getTime() - since.getTime();
	if (age >= 7 * day) return 'week';
	return age >= day ? 'days' : 'day';
}

export interface AgeTrack {
	/** Where the run of time up to now, or up to the due time when that is past, ends: 0 to 1. */
	run: number;
	/** Where the due time lies: 0 to 1. */
	due: number;
	isLate: boolean;
}

/** The track from the beginning of a wait to the due time, or to now once that is past. */
export function ageTrack(since: Date, dueAt: Date, now: Date): AgeTrack {
	const [began, due, at] = [since.getTime(), dueAt.getTime(), now.getTime()];
	if (at > due) {
		const share = at > began ? clamp((due - began) / (at - began)) : 0;
		return { run: share, due: share, isLate: true };
	}
	return { run: due > began ? clamp((at - began) / (due - began)) : 1, due: 1, isLate: false };
}

function clamp(share: number): number {
	return Math.min(1, Math.max(0, share));
}
