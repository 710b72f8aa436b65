import { withNobody } from '#lib/domain/claim/with-nobody.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import { lockUser } from '../auth/lock-user.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { lockClaim, noSuchClaim, type LockedClaim } from './lock-claim.ts';
import { lockHolder } from './lock-holder.ts';
import type { Done } from './record-changes.ts';
import { staleClaim } from './stale.ts';
import { writeChanges, type ClaimChange } from './write-changes.ts';

interface Changing {
	claimId: string;
	/** Of the claim that the actor was looking at. */
	revision: number;
	role?: Role;
	/** Somebody whom the change concerns, who is locked before the claim. */
	personId?: string | null | undefined;
	/** The change concerns whoever has the claim, who is locked before it too. */
	concernsHolder?: boolean;
}

/**
 * The way of every change to one claim: role, lock, revision, the pure decision in `decide`, the
 * write and its event in one transaction. A save from an older revision is refused with what
 * changed since.
 */
export async function changeClaim(
	context: Context,
	{ claimId, revision, role = 'reviewer', personId, concernsHolder = false }: Changing,
	decide: (
		claim: LockedClaim,
		tx: Tx
	) => Promise<Result<ClaimChange, Reason>> | Result<ClaimChange, Reason>
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, role);
	if (denied) return denied;

	return inTransaction(async (tx) => {
		if (personId) await lockUser(tx, personId);
		if (concernsHolder) await lockHolder(tx, claimId);
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		if (claim.revision !== revision) return staleClaim(tx, claim, revision);
		const decided = await decide(claim, tx);
		if (!decided.ok) return decided;
		const [written] = await writeChanges(tx, context, [{ claim, change: decided.value }]);
		if (!written) throw new Error('The claim was not written.');
		const { eventId, claimNumber, noPlace } = written;
		return ok({ eventId, claimNumber, ...(noPlace && { note: withNobody(noPlace) }) });
	});
}
