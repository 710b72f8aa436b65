import type { z } from 'zod';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { decideForm } from '#lib/forms/review.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import { writeClaim } from '../claims/claim-fields.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import { moveOn } from '../claims/move-on.ts';
import { staleClaim } from '../claims/stale.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { findLabel } from './find-label.ts';

/** Records the desk's verdict on a claim, with the words that were decided. */
export async function decideClaim(
	context: Context,
	{ claimId, revision, label, reason, explanation }: z.output<typeof decideForm>
): Promise<Result<{ claimNumber: number }, Reason>> {
	const denied = requireRole(context, 'editor');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		if (claim.revision !== revision) return staleClaim(tx, claim, revision);
		const found = await findLabel(tx, label);
		if (!found)
			return refuse('label', 'This verdict is not on the scale any more. Reload the page.');
		const next = await moveOn(tx, context, claim, { type: 'decide' });
		if (!next.ok) return next;

		const own = await tx.rating.count({
			where: { claimId, round: claim.round, raterId: context.actor.id }
		});
		await tx.verdict.create({
			data: {
				claimId,
				labelId: found.id,
				reason,
				explanation,
				round: claim.round,
				statement: claim.statement,
				exact: claim.anchors[0]?.exact ?? '',
				decidedById: context.actor.id,
				decidedAt: context.now,
				ownDecision: own > 0
			}
		});
		await writeClaim(tx, context.now, claim, next.value);
		await recordEvent(tx, context, {
			action: 'verdict.decided',
			articleId: claim.articleId,
			claimId,
			data: { claimNumber: claim.number, statement: claim.statement, labelKey: label, reason }
		});
		return ok({ claimNumber: claim.number });
	});
}
