import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import { moveOn } from './move-on.ts';
import type { Done } from './record-changes.ts';

/** Takes a dismissed claim back into work. */
export async function reopenClaim(
	context: Context,
	input: { claimId: string; revision: number }
): Promise<Result<Done, Reason>> {
	return changeClaim(context, input, async (claim, tx) => {
		const next = await moveOn(tx, context, claim, { type: 'reopen' });
		if (!next.ok) return next;
		return ok({ action: 'claim.reopened', patch: { ...next.value, dismissReason: null } });
	});
}
