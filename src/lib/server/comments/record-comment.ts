import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { LockedClaim } from '../claims/lock-claim.ts';
import { ratingMark } from '../claims/rating-mark.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';

/** Records what was done to a comment; the event knows whether its actor had rated by then, for `readHistory`. */
export async function recordComment(
	tx: Tx,
	context: Context,
	action: Action,
	claim: LockedClaim,
	data: Record<string, string | boolean>
): Promise<void> {
	const { id: claimId, articleId, number: claimNumber } = claim;
	const mark = await ratingMark(tx, claim, context.actor.id, context.now);
	await recordEvent(tx, context, {
		action,
		articleId,
		claimId,
		data: { ...data, claimNumber, ...mark }
	});
}
