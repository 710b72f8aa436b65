import { addDays, daysBetween, monthWords, shortDayWords, type Day } from './day.ts';

/** ISO weeks, from Monday, or calendar months; both in UTC. */
export type BucketSize = 'week' | 'month';

const mostWeeks = 26;

/** Weeks for up to half a year, months for more: so many bars can still be told apart. */
export function chooseBucketSize(from: Day, to: Day): BucketSize {
	return daysBetween(from, to) < mostWeeks * 7 ? 'week' : 'month';
}

/** The first day of the bucket that holds `day`. */
export function bucketOf(day: Day, size: BucketSize): Day {
	if (size === 'month') return `${day.slice(0, 8)}01` as Day;
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return addDays(day, -((weekday + 6) % 7));
}

/** The first day of the bucket after the one that starts on `start`. */
export function nextBucket(start: Day, size: BucketSize): Day {
	// 31 days after the first of a month always lies in the next one.
	return size === 'week' ? addDays(start, 7) : bucketOf(addDays(start, 31), 'month');
}

/** The first days of all buckets from the one with `from` to the one with `to`, without gaps. */
export function bucketsBetween(from: Day, to: Day, size: BucketSize): Day[] {
	const starts: Day[] = [];
	for (let start = bucketOf(from, size); start <= to; start = nextBucket(start, size)) {
		starts.push(start);
	}
	return starts;
}

/** The name of a bucket on an axis: "2 Feb" for a week, "Feb" for a month, with a year on request. */
export function bucketWords(start: Day, size: BucketSize, withYear: boolean): string {
	if (size === 'week') return shortDayWords(start, withYear);
	const month = monthWords(start).slice(0, 3);
	return withYear ? `${month} ${start.slice(0, 4)}` : month;
}
