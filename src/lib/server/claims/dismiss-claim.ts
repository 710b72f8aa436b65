import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { DismissClaims } from '#lib/forms/claim.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { changeClaim } from './change-claim.ts';
import { changeClaims, type ManyDone } from './change-claims.ts';
import { noSuchClaim, type LockedClaim } from './lock-claim.ts';
import { moveAllOn } from './move-on.ts';
import type { Done } from './record-changes.ts';
import type { ClaimChange } from './write-changes.ts';

/** Sets a claim aside as nothing to check, with the reason. It can be reopened. */
export async function dismissClaim(
	context: Context,
	input: { claimId: string; revision: number; reason: string }
): Promise<Result<Done, Reason>> {
	return changeClaim(context, input, async (claim, tx) => {
		const [decided] = await dismissals(tx, context, [claim], input.reason);
		return decided ?? noSuchClaim;
	});
}

/** Sets several claims aside for one reason. */
export async function dismissClaims(
	context: Context,
	{ claims, reason }: DismissClaims
): Promise<Result<ManyDone>> {
	return changeClaims(context, { claims }, (locked, tx) => dismissals(tx, context, locked, reason));
}

async function dismissals(
	tx: Tx,
	context: Context,
	claims: readonly LockedClaim[],
	reason: string
): Promise<Result<ClaimChange>[]> {
	const moves = await moveAllOn(tx, context, claims, { type: 'dismiss', reason });
	return moves.map((next) =>
		next.ok
			? ok({
					action: 'claim.dismissed',
					patch: { ...next.value, dismissReason: reason },
					data: { reason }
				})
			: next
	);
}
