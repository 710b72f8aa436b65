import type { z } from 'zod';
import { independentDecider } from '#lib/domain/claim/requirements.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { correctForm } from '#lib/forms/review.ts';
import { verdictWithScale } from '../claims/claim-facts.ts';
import { lifecycleFacts } from '../claims/lifecycle-facts.ts';
import type { Context } from '../context.ts';
import { findLabel } from '../reviews/find-label.ts';
import { changeCheck, type PublicCheck } from './change-check.ts';
import { addVersion } from './freeze-page.ts';

/**
 * Corrects a published check: a new verdict by this editor and a new version of the page. The old
 * ones stay, and readers see both. A verdict decided anew in a review is published by `publishClaim`.
 */
export async function correctCheck(
	context: Context,
	{ claimId, revision, label, reason, explanation, correction }: z.output<typeof correctForm>
): Promise<Result<PublicCheck, Reason>> {
	return changeCheck(
		context,
		{ claimId, revision },
		(facts) => {
			if (facts.claim.state === 'decided') {
				return refuse(
					'state',
					'This claim has been decided anew. Publish that verdict as the correction.'
				);
			}
			// A correction is a decision, so it is not for somebody who rated the claim.
			const { met, code, words } = independentDecider(
				facts.claim,
				context.actor,
				lifecycleFacts({ ...facts, round: facts.claim.round })
			);
			return met ? ok({ type: 'correct', reason: correction }) : refuse(code, words);
		},
		async (tx, facts) => {
			const found = await findLabel(tx, label);
			if (!found)
				return refuse('label', 'This verdict is not on the scale any more. Reload the page.');
			const { claim, exact, ratings, publication } = facts;
			const verdict = await tx.verdict.create({
				data: {
					claimId,
					labelId: found.id,
					reason,
					explanation,
					round: claim.round,
					statement: claim.statement,
					exact,
					decidedById: context.actor.id,
					decidedAt: context.now,
					ownDecision: ratings.some(({ raterId }) => raterId === context.actor.id)
				},
				include: verdictWithScale
			});
			const version = await addVersion(tx, context, facts, verdict, correction);
			return ok({
				action: 'check.corrected',
				slug: publication?.slug ?? '',
				data: { labelKey: label, version, reason: correction }
			});
		}
	);
}
