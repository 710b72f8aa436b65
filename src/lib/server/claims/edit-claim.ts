import { readSlots } from '#lib/domain/claim/slots.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { EditClaim } from '#lib/forms/claim.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import { moveOn } from './move-on.ts';
import type { Done } from './record-changes.ts';

/** Rewrites a claim: its kind, statement, details, and who said it when and where. */
export async function editClaim(
	context: Context,
	{ claimId, revision, kind, statement, slots, claimant, saidOn, saidWhere }: EditClaim
): Promise<Result<Done, Reason>> {
	return changeClaim(context, { claimId, revision }, async (claim, tx) => {
		const rewritten = statement !== claim.statement || kind !== claim.kind;
		const next = rewritten
			? await moveOn(tx, context, claim, { type: 'reviseWords' })
			: ok({ state: claim.state, round: claim.round });
		if (!next.ok) return next;
		return ok({
			action: 'claim.edited',
			patch: {
				...next.value,
				kind,
				statement,
				slots: { ...readSlots(kind, slots) },
				claimant,
				saidOn,
				saidWhere
			}
		});
	});
}
