import type { z } from 'zod';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { rateForm } from '#lib/forms/review.ts';
import { judgeClaim } from '../claims/judge-claim.ts';
import type { Context } from '../context.ts';
import { findLabel, topOfScale } from './find-label.ts';

/**
 * Gives one reviewer's rating of a claim in its present round. It is never changed afterwards, and
 * the event says only that it was given, so that the next rater learns nothing from the history.
 */
export async function rateClaim(
	context: Context,
	{ label, confidence, rationale, ...seen }: z.output<typeof rateForm>
): Promise<Result<{ claimNumber: number }, Reason>> {
	return judgeClaim(
		context,
		'reviewer',
		seen,
		async ({ claim }, tx) => {
			const found = await findLabel(tx, claim, label);
			if (!found) {
				return refuse('label', 'This rating is not on the scale of this claim. Reload the page.');
			}
			const top = await topOfScale(tx, found.scaleId);
			return ok({ type: 'rate', label: { ...found, top } });
		},
		async (tx, { claim }, move) => {
			await tx.rating.create({
				data: {
					claimId: claim.id,
					raterId: context.actor.id,
					labelId: move.label.id,
					confidence,
					rationale,
					round: claim.round,
					createdAt: context.now
				}
			});
			return ok({ action: 'rating.given', data: { round: claim.round } });
		}
	);
}
