import type { Change } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { EvidenceRow } from '#lib/forms/evidence.ts';
import type { NewSource } from '#lib/forms/source.ts';
import { lockUser } from '../auth/lock-user.ts';
import { requireRole } from '../auth/require-role.ts';
import { writeClaim } from '../claims/claim-fields.ts';
import { freePlaces } from '../claims/free-places.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import { moveOn } from '../claims/move-on.ts';
import { recordChanges, type Done } from '../claims/record-changes.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { findOrCreateSource } from '../sources/create-source.ts';
import { evidenceColumns } from './evidence-fields.ts';

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
		if (claim.state === 'dismissed') {
			return refuse('state', 'This claim was dismissed. Reopen it to add evidence.');
		}
		const found = await sourceFor(tx, context, source);
		if (!found) return refuse('missing', 'This source is no longer in the library.', 'sourceId');

		const { stance, quote, locator, note, figure, retrievedAt } = row;
		const after = {
			claimId,
			sourceId: found.id,
			stance,
			quote,
			locator,
			note,
			figure,
			retrievedAt,
			removedAt: null
		};
		const { id: evidenceId, revision } = await tx.evidence.create({
			data: { ...evidenceColumns(after), addedById: context.actor.id, addedAt: context.now },
			select: { id: true, revision: true }
		});
		const changes: Change[] = [{ row: 'evidence', id: evidenceId, before: null, after, revision }];
		if (claim.state === 'open') {
			const next = await moveOn(tx, context, claim, { type: 'startReview' });
			if (!next.ok) return next;
			const assigneeId = claim.assigneeId ?? (await takerOf(tx, context.actor.id));
			changes.push(await writeClaim(tx, context.now, claim, { ...next.value, assigneeId }));
		}
		const eventId = await recordChanges(
			tx,
			context,
			{ action: 'evidence.added', articleId: claim.articleId, claimId, sourceId: found.id },
			changes,
			{ claimNumber: claim.number, statement: claim.statement, title: found.title, stance }
		);
		return ok({ eventId, claimNumber: claim.number, evidenceId, sourceExisted: found.existed });
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

/** The person, unless they hold as many claims as they may: a source is never refused for that. */
async function takerOf(tx: Tx, personId: string): Promise<string | null> {
	const free = await freePlaces(tx, personId);
	return free !== null && free <= 0 ? null : personId;
}
