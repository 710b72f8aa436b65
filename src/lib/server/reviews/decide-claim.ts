import type { z } from 'zod';
import { lookOf } from '#lib/domain/rating/scale.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { decideForm } from '#lib/forms/review.ts';
import { judgeClaim } from '../claims/judge-claim.ts';
import type { Context } from '../context.ts';
import { recordVerdict } from './record-verdict.ts';

/** Decides a claim in review, or decides it again when it changed before it was published. */
export async function decideClaim(
	context: Context,
	{ label, reason, explanation, ...seen }: z.output<typeof decideForm>
): Promise<Result<{ claimNumber: number }, Reason>> {
	return judgeClaim(
		context,
		'editor',
		seen,
		() => ok({ type: 'decide' }),
		async (tx, facts) => {
			const verdict = await recordVerdict(tx, context, facts, { label, reason, explanation });
			if (!verdict.ok) return verdict;
			return ok({
				action: 'verdict.decided',
				data: { label: lookOf(verdict.value.label), reason }
			});
		}
	);
}
