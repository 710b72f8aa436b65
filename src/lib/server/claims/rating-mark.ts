import { isAfterRating } from '#lib/domain/comment/comment.ts';
import type { Tx } from '../db/database.ts';
import type { LockedClaim } from './lock-claim.ts';

/** What an event records for `readHistory`, which keeps from others what somebody said after rating. */
export async function ratingMark(
	tx: Tx,
	{ id: claimId, round }: Pick<LockedClaim, 'id' | 'round'>,
	personId: string,
	at: Date
): Promise<{ round: number; afterRating: boolean }> {
	const ratings = await tx.rating.findMany({ where: { claimId, round } });
	return { round, afterRating: isAfterRating(ratings, personId, at) };
}
