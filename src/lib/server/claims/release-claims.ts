import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { inWork } from './free-places.ts';
import { lockClaims } from './lock-claim.ts';
import { writeChanges, type ClaimChange } from './write-changes.ts';

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
	const claims = await lockClaims(
		tx,
		held.map(({ id }) => id)
	);
	const change: ClaimChange = {
		action: 'claim.assigned',
		patch: { assigneeId: null },
		data: { assignee: null }
	};
	const released = claims.flatMap((claim) => (claim ? [{ claim, change }] : []));
	return (await writeChanges(tx, context, released)).length;
}
