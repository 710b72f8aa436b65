import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { EvidenceRow } from '#lib/forms/evidence.ts';
import type { NewSource } from '#lib/forms/source.ts';
import { lockUser } from '../auth/lock-user.ts';
import { requireRole } from '../auth/require-role.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import type { Done } from '../claims/record-changes.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { findOrCreateSource } from '../sources/create-source.ts';
import { joinEvidence, takesEvidence } from './join-evidence.ts';

export interface AddedEvidence extends Done {
	evidenceId: string;
	/** The address was already in the library, so the evidence leans on that source. */
	sourceExisted: boolean;
}

/**
 * Joins a source to a claim: an existing one by its id, or a new one made in the same transaction.
 * The first evidence of an open claim begins its review.
 */
export async function addEvidence(
	context: Context,
	claimId: string,
	source: { id: string } | { make: NewSource },
	row: EvidenceRow
): Promise<Result<AddedEvidence, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		// Before the claim, as everywhere: whoever begins a review has the claim, where they may.
		await lockUser(tx, context.actor.id);
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		const taken = takesEvidence(claim);
		if (!taken.ok) return taken;
		const found = await sourceFor(tx, context, source);
		if (!found) return refuse('missing', 'This source is no longer in the library.', 'sourceId');

		const joined = await joinEvidence(tx, context, { claim, source: found, row });
		if (!joined.ok) return joined;
		return ok({ ...joined.value, claimNumber: claim.number, sourceExisted: found.existed });
	});
}

async function sourceFor(tx: Tx, context: Context, source: { id: string } | { make: NewSource }) {
	if ('make' in source) return findOrCreateSource(tx, context, source.make);
	const found = await tx.source.findUnique({
		where: { id: source.id },
		select: { id: true, title: true }
	});
	return found && { ...found, existed: false };
}
