import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import { givePlaces } from './give-places.ts';
import { noSuchClaim } from './lock-claim.ts';
import { moveOn } from './move-on.ts';
import type { Done } from './record-changes.ts';

/** Takes a dismissed claim back into work, with nobody where whoever had it has no place for it. */
export async function reopenClaim(
	context: Context,
	input: { claimId: string; revision: number }
): Promise<Result<Done, Reason>> {
	return changeClaim(context, { ...input, concernsHolder: true }, async (claim, tx) => {
		const next = await moveOn(tx, context, claim, { type: 'reopen' });
		if (!next.ok) return next;
		const wanted = { ...next.value, dismissReason: null };
		const [placed] = await givePlaces(tx, [{ claim, patch: wanted }]);
		if (!placed?.ok) return placed ?? noSuchClaim;
		return ok({ action: 'claim.reopened', ...placed.value });
	});
}
