import type { z } from 'zod';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { rateForm } from '#lib/forms/review.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import { writeClaim } from '../claims/claim-fields.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import { moveOn } from '../claims/move-on.ts';
import { staleClaim } from '../claims/stale.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { findLabel } from './find-label.ts';

/**
 * Gives one reviewer's rating of a claim in its present round. It is never changed afterwards, and
 * the event says only that it was given, so that the next rater learns nothing from the history.
 */
export async function rateClaim(
	context: Context,
	{ claimId, revision, label, confidence, rationale }: z.output<typeof rateForm>
): Promise<Result<{ claimNumber: number }, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		if (claim.revision !== revision) return staleClaim(tx, claim, revision);
		const found = await findLabel(tx, label);
		if (!found)
			return refuse('label', 'This rating is not on the scale any more. Reload the page.');
		const next = await moveOn(tx, context, claim, { type: 'rate', label: found });
		if (!next.ok) return next;

		await tx.rating.create({
			data: {
				claimId,
				raterId: context.actor.id,
				labelId: found.id,
				confidence,
				rationale,
				round: claim.round,
				createdAt: context.now
			}
		});
		await writeClaim(tx, context.now, claim, next.value);
		await recordEvent(tx, context, {
			action: 'rating.given',
			articleId: claim.articleId,
			claimId,
			data: { claimNumber: claim.number, statement: claim.statement, round: claim.round }
		});
		return ok({ claimNumber: claim.number });
	});
}
