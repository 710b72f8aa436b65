import type { z } from 'zod';
import { lookOf } from '#lib/domain/rating/scale.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { correctForm } from '#lib/forms/review.ts';
import { judgeClaim } from '../claims/judge-claim.ts';
import type { Context } from '../context.ts';
import { recordVerdict } from '../reviews/record-verdict.ts';
import { addVersion } from './freeze-page.ts';
import type { PublicCheck } from './publish-claim.ts';

/**
 * Corrects a published check: a new verdict by this editor and a new version of the page. The old
 * ones stay, and readers see both. A verdict decided anew in a review is published by `publishClaim`.
 */
export async function correctCheck(
	context: Context,
	{ label, reason, explanation, correction, ...seen }: z.output<typeof correctForm>
): Promise<Result<PublicCheck, Reason>> {
	return judgeClaim(
		context,
		'editor',
		seen,
		(facts) => {
			if (facts.claim.state === 'decided') {
				return refuse(
					'state',
					'This claim has been decided anew. Publish that verdict as the correction.'
				);
			}
			return ok({ type: 'correct', reason: correction });
		},
		async (tx, facts) => {
			const verdict = await recordVerdict(tx, context, facts, { label, reason, explanation });
			if (!verdict.ok) return verdict;
			const version = await addVersion(tx, context, facts, verdict.value, correction);
			const slug = facts.publication?.slug ?? '';
			return ok({
				action: 'check.corrected',
				data: { slug, label: lookOf(verdict.value.label), version, reason: correction }
			});
		}
	);
}
