import { isAfterRating } from '#lib/domain/comment/comment.ts';
import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { LockedClaim } from '../claims/lock-claim.ts';
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
	const { id: claimId, articleId, round, number: claimNumber } = claim;
	const ratings = await tx.rating.findMany({ where: { claimId, round } });
	const afterRating = isAfterRating(ratings, context.actor.id, context.now);
	await recordEvent(tx, context, {
		action,
		articleId,
		claimId,
		data: { ...data, claimNumber, round, afterRating }
	});
}
