import type { ScaleLabel } from '#lib/domain/rating/scale.ts';
import type { CheckPage } from './check-page.ts';

/** One step in the public history of a check. */
export interface PublishedVersion {
	number: number;
	at: Date;
	/** What was wrong with the version before; null for the first. */
	correction: string | null;
	label: ScaleLabel;
	reason: string;
}

/** A published check in few words, for lists. */
export interface CheckSummary {
	slug: string;
	statement: string;
	label: ScaleLabel;
	claimant: string | null;
	outlet: string;
	publishedAt: Date;
	/** When the newest correction was published; null when there is none. */
	correctedAt: Date | null;
	withdrawnAt: Date | null;
}

/** A check as it stands today, or as it stood in an earlier version. */
export interface PublishedCheck {
	slug: string;
	publishedAt: Date;
	/** The version shown, and the newest one. */
	version: number;
	newestVersion: number;
	page: CheckPage;
	/** What readers see today; the same as `page` unless that is an earlier version. */
	newestPage: CheckPage;
	/** Newest first; every version up to the newest. */
	history: PublishedVersion[];
	withdrawal: { reason: string; at: Date } | null;
	/** Other checks of claims in the same article. */
	related: CheckSummary[];
}

/** One correction or withdrawal, for the public list of them. */
export interface PublicCorrection {
	id: string;
	slug: string;
	statement: string;
	at: Date;
	words: string;
	/** The verdicts before and after; `after` is null for a withdrawal. */
	before: ScaleLabel;
	after: ScaleLabel | null;
	/** The version that was corrected; null for a withdrawal. */
	version: number | null;
}

/** When the newest correction was published, or null. */
export function correctedAt(check: Pick<PublishedCheck, 'history'>): Date | null {
	return check.history.find(({ number }) => number > 1)?.at ?? null;
}
