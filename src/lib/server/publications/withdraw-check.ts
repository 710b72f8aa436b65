import type { z } from 'zod';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { withdrawForm } from '#lib/forms/review.ts';
import type { Context } from '../context.ts';
import { changeCheck, type PublicCheck } from './change-check.ts';

/** Withdraws a published check. Its page stays, marked with the reason and without a verdict that stands. */
export async function withdrawCheck(
	context: Context,
	{ claimId, revision, reason }: z.output<typeof withdrawForm>
): Promise<Result<PublicCheck, Reason>> {
	return changeCheck(
		context,
		{ claimId, revision },
		() => ok({ type: 'withdraw', reason }),
		async (tx, { publication }) => {
			// `transition` lets nothing without a live page come this far.
			if (!publication) throw new Error('There is no page to withdraw.');
			await tx.withdrawal.create({
				data: {
					publicationId: publication.id,
					reason,
					withdrawnAt: context.now,
					withdrawnById: context.actor.id
				}
			});
			return ok({ action: 'check.withdrawn', slug: publication.slug, data: { reason } });
		}
	);
}
