import { isDeepStrictEqual } from 'node:util';
import { readSlots, type LooseSlots } from '#lib/domain/claim/slots.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { EditClaim } from '#lib/forms/claim.ts';
import type { Context } from '../context.ts';
import type { Claim } from '../db/generated/client.ts';
import { changeClaim } from './change-claim.ts';
import { moveOn } from './move-on.ts';
import type { Done } from './record-changes.ts';

/**
 * Rewrites a claim: its kind, statement, details, and who said it when and where. What is claimed, and
 * by whom, is what reviewers rate, so changing that after a rating begins a new round.
 */
export async function editClaim(
	context: Context,
	{ claimId, revision, kind, statement, slots, claimant, saidOn, saidWhere }: EditClaim
): Promise<Result<Done, Reason>> {
	return changeClaim(context, { claimId, revision }, async (claim, tx) => {
		// Asked in any case: not even its circumstances change on a claim that is over.
		const next = await moveOn(tx, context, claim, { type: 'reviseWords' });
		if (!next.ok) return next;
		const claimed = { kind, statement, slots: { ...readSlots(kind, slots) }, claimant };
		const isRewritten = !isDeepStrictEqual(claimed, claimedIn(claim));
		return ok({
			action: 'claim.edited',
			patch: { ...(isRewritten ? next.value : {}), ...claimed, saidOn, saidWhere }
		});
	});
}

function claimedIn({ kind, statement, slots, claimant }: Claim) {
	return { kind, statement, slots: { ...readSlots(kind, slots as LooseSlots) }, claimant };
}
