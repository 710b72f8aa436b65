import { counted } from '../article/claim-counts.ts';
import { dayOf, dayWords, monthWords, type Day } from './day.ts';
import type { DashboardFilter } from './filter.ts';
import { fewestShown } from './share.ts';

export interface Finding {
	/** Verdicts that stand in public. */
	verdicts: number;
	/** Median time from marking a claim to publishing its verdict, in days; null of none. */
	medianDays: number | null;
}

/** The dashboard's opening sentence: how many verdicts in the days asked for, and how soon. */
export function findingSentence(
	{ verdicts, medianDays }: Finding,
	{ since, until }: Pick<DashboardFilter, 'since' | 'until'>,
	now: Date
): string {
	const when = periodWords(since, until, dayOf(now));
	const count = verdicts === 0 ? 'No verdicts' : counted(verdicts, 'verdict');
	const finding = when ? `${count} ${when}` : `${count} so far`;
	if (verdicts === 0) return `${finding}.`;
	if (verdicts < fewestShown || medianDays === null) {
		return `${finding}: too few to say how long one takes.`;
	}
	return `${finding}, half of them within ${durationWords(medianDays)} of the claim being marked.`;
}

/** "since February", "since 12 February 2025", "until 1 May", "from 1 February to 3 May 2025". */
export function periodWords(since: Day | null, until: Day | null, today: Day): string {
	if (since && until) return `from ${dayWords(since, today)} to ${dayWords(until, today)}`;
	if (until) return `until ${dayWords(until, today)}`;
	if (!since) return '';
	return `since ${since.endsWith('-01') ? monthWords(since, today) : dayWords(since, today)}`;
}

/** A time in days ("2.6 days"), or in hours below one day ("5.4 hours"). */
export function durationWords(days: number): string {
	const inHours = days * 24 < 23.95;
	const amount = Number((inHours ? days * 24 : days).toFixed(1));
	const unit = inHours ? 'hour' : 'day';
	return `${amount} ${amount === 1 ? unit : `${unit}s`}`;
}
