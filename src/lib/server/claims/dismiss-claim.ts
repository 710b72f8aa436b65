import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import { moveOn } from './move-on.ts';
import type { Done } from './record-changes.ts';

/** Sets a claim aside as nothing to check, with the reason. It can be reopened. */
export async function dismissClaim(
	context: Context,
	input: { claimId: string; revision: number; reason: string }
): Promise<Result<Done, Reason>> {
	const { reason } = input;
	return changeClaim(context, input, async (claim, tx) => {
		const next = await moveOn(tx, context, claim, { type: 'dismiss', reason });
		if (!next.ok) return next;
		return ok({
			action: 'claim.dismissed',
			patch: { ...next.value, dismissReason: reason },
			data: { reason }
		});
	});
}
