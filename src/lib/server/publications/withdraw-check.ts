import type { z } from 'zod';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { withdrawForm } from '#lib/forms/review.ts';
import type { Context } from '../context.ts';
import { judgeClaim } from '../claims/judge-claim.ts';
import type { PublicCheck } from './publish-claim.ts';

/** Withdraws a published check. Its page stays, marked with the reason and without a verdict that stands. */
export async function withdrawCheck(
	context: Context,
	{ reason, ...seen }: z.output<typeof withdrawForm>
): Promise<Result<PublicCheck, Reason>> {
	return judgeClaim(
		context,
		'editor',
		seen,
		() => ok({ type: 'withdraw', reason }),
		async (tx, { publication }) => {
			// `transition` lets nothing without a live page come this far.
			if (!publication) throw new Error('There is no page to withdraw.');
			await tx.publication.update({
				where: { id: publication.id },
				data: { withdrawnAt: context.now }
			});
			await tx.withdrawal.create({
				data: {
					publicationId: publication.id,
					reason,
					withdrawnAt: context.now,
					withdrawnById: context.actor.id
				}
			});
			return ok({ action: 'check.withdrawn', data: { slug: publication.slug, reason } });
		}
	);
}
