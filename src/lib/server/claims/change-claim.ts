import type { ClaimFields } from '#lib/domain/claim/change.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import type { Action } from '../audit/actions.ts';
import { lockUser } from '../auth/lock-user.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { writeClaim } from './claim-fields.ts';
import { lockClaim, noSuchClaim, type LockedClaim } from './lock-claim.ts';
import { recordChanges, type Done } from './record-changes.ts';
import { staleClaim } from './stale.ts';

export interface ClaimChange {
	action: Action;
	patch: Partial<ClaimFields>;
	/** What the words of the history need beside the change itself. */
	data?: Record<string, string | number | null>;
}

interface Changing {
	claimId: string;
	/** Of the claim that the actor was looking at. */
	revision: number;
	role?: Role;
	/** Somebody whom the change concerns, who is locked before the claim. */
	personId?: string | null | undefined;
}

/**
 * The way of every change to one claim: role, lock, revision, the pure decision in `decide`, the
 * write and its event in one transaction. A save from an older revision is refused with what
 * changed since.
 */
export async function changeClaim(
	context: Context,
	{ claimId, revision, role = 'reviewer', personId }: Changing,
	decide: (
		claim: LockedClaim,
		tx: Tx
	) => Promise<Result<ClaimChange, Reason>> | Result<ClaimChange, Reason>
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, role);
	if (denied) return denied;

	return inTransaction(async (tx) => {
		if (personId) await lockUser(tx, personId);
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		if (claim.revision !== revision) return staleClaim(tx, claim, revision);
		const decided = await decide(claim, tx);
		if (!decided.ok) return decided;

		const { action, patch, data } = decided.value;
		const change = await writeClaim(tx, context.now, claim, patch);
		const eventId = await recordChanges(
			tx,
			context,
			{ action, articleId: claim.articleId, claimId },
			[change],
			{ claimNumber: claim.number, statement: claim.statement, ...data }
		);
		return ok({ eventId, claimNumber: claim.number });
	});
}
