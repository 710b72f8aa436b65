import type { Change } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { hasRole } from '#lib/domain/role.ts';
import type { EvidenceRow } from '#lib/forms/evidence.ts';
import { lockUser } from '../auth/lock-user.ts';
import { writeClaim } from '../claims/claim-fields.ts';
import { freePlaces } from '../claims/free-places.ts';
import type { LockedClaim } from '../claims/lock-claim.ts';
import { moveOn } from '../claims/move-on.ts';
import { recordChanges } from '../claims/record-changes.ts';
import type { Context, DeskContext } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { evidenceColumns } from './evidence-fields.ts';

/** A claim that is under lock, a source of the library, and what the source says of the claim. */
interface Joining {
	claim: LockedClaim;
	source: { id: string; title: string };
	row: EvidenceRow;
	/** Who the history says did it, where that is not the person whose evidence it is. */
	recordedAs?: DeskContext;
}

/** Whether the state of a claim lets evidence be added, or why not. */
export function takesEvidence({ state }: Pick<LockedClaim, 'state'>): Result<null> {
	if (state !== 'dismissed') return ok(null);
	return refuse('state', 'This claim was dismissed. Reopen it to add evidence.');
}

/**
 * Adds evidence to a claim in the caller's transaction and records it. The first evidence of an open
 * claim begins its review, which the person takes up where nobody has it: lock them before the claim.
 */
export async function joinEvidence(
	tx: Tx,
	context: Context,
	{ claim, source, row, recordedAs = context }: Joining
): Promise<Result<{ eventId: string; evidenceId: string }>> {
	const taken = takesEvidence(claim);
	if (!taken.ok) return taken;
	const { stance, quote, locator, note, figure, retrievedAt } = row;
	const after = {
		claimId: claim.id,
		sourceId: source.id,
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
		recordedAs,
		{
			action: 'evidence.added',
			articleId: claim.articleId,
			claimId: claim.id,
			sourceId: source.id
		},
		changes,
		{ claimNumber: claim.number, statement: claim.statement, title: source.title, stance }
	);
	return ok({ eventId, evidenceId });
}

/** The person, unless they hold as many claims as they may: a source is never refused for that. */
async function takerOf(tx: Tx, personId: string): Promise<string | null> {
	const person = await lockUser(tx, personId);
	// An answer from outside may come when whoever asked has left, or reviews no more.
	if (!person || person.disabledAt || !hasRole(person.role, 'reviewer')) return null;
	const free = await freePlaces(tx, personId);
	return free !== null && free <= 0 ? null : personId;
}
