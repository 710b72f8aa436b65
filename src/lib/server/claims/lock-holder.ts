import { lockUsers } from '../auth/lock-user.ts';
import type { Tx } from '../db/database.ts';

/**
 * Locks whoever has a claim, to be called before the claim is locked: people come first. Should it go
 * to another in between, its revision says so.
 */
export async function lockHolder(tx: Tx, claimId: string): Promise<void> {
	const claim = await tx.claim.findUnique({
		where: { id: claimId },
		select: { assigneeId: true }
	});
	if (claim?.assigneeId) await lockUsers(tx, [claim.assigneeId]);
}
