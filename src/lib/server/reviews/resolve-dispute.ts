import type { z } from 'zod';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { resolveForm } from '#lib/forms/review.ts';
import { judgeClaim } from '../claims/judge-claim.ts';
import type { Context } from '../context.ts';

/** Ends a dispute between ratings with a written resolution, after which the claim can be decided. */
export async function resolveDispute(
	context: Context,
	{ reason, ...seen }: z.output<typeof resolveForm>
): Promise<Result<{ claimNumber: number }, Reason>> {
	return judgeClaim(
		context,
		'editor',
		seen,
		() => ok({ type: 'resolveDispute', reason }),
		async () => ok({ action: 'dispute.resolved', data: { reason } })
	);
}
