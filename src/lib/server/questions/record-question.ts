import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { LockedClaim } from '../claims/lock-claim.ts';
import { ratingMark } from '../claims/rating-mark.ts';
import type { DeskContext } from '../context.ts';
import type { Tx } from '../db/database.ts';

/** What makes a question answerable at `now`, as a filter. */
export function openAt(now: Date) {
	return { answeredAt: null, revokedAt: null, expiresAt: { gt: now } };
}

/**
 * Records what was done about a question. `asked` says by whom and when, where that is not who does
 * this: a question tells as much of its asker's rating as a comment would.
 */
export async function recordQuestion(
	tx: Tx,
	context: DeskContext,
	action: Action,
	claim: LockedClaim,
	data: Record<string, string | null>,
	asked?: { askedById: string; askedAt: Date }
): Promise<void> {
	const { id: claimId, articleId, number: claimNumber, statement } = claim;
	const [personId, at] = asked
		? [asked.askedById, asked.askedAt]
		: [context.actor?.id ?? '', context.now];
	const mark = await ratingMark(tx, claim, personId, at);
	await recordEvent(tx, context, {
		action,
		articleId,
		claimId,
		data: { ...data, claimNumber, statement, ...mark }
	});
}
