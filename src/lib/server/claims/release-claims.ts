import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { writeClaim } from './claim-fields.ts';
import { inWork } from './free-places.ts';
import { lockClaim } from './lock-claim.ts';
import { recordChanges } from './record-changes.ts';

/**
 * Takes every claim in work off a person who can no longer work on it, in the caller's transaction,
 * and gives how many there were. Settled claims keep the name of who saw to them.
 */
export async function releaseClaims(tx: Tx, context: Context, holderId: string): Promise<number> {
	const held = await tx.$queryRaw<{ id: string }[]>`
		select id from "Claim"
		where "assigneeId" = ${holderId}::uuid and "removedAt" is null
			and state = any(${[...inWork]}::text[]::"ClaimState"[])
		order by id for update`;
	// One by one, because each brings the text of its article.
	for (const { id } of held) {
		const claim = await lockClaim(tx, id);
		if (!claim) throw new Error('A locked claim is gone.');
		const change = await writeClaim(tx, context.now, claim, { assigneeId: null });
		const { articleId, number, statement } = claim;
		await recordChanges(
			tx,
			context,
			{ action: 'claim.assigned', articleId, claimId: id },
			[change],
			{ claimNumber: number, statement, assignee: null }
		);
	}
	return held.length;
}
