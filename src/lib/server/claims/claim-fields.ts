import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import type { Change, ClaimFields } from '#lib/domain/claim/change.ts';
import type { Tx } from '../db/database.ts';
import type { LockedClaim } from './lock-claim.ts';

type Row = Omit<LockedClaim, 'anchors'> & { anchors: { start: number; end: number }[] };

/** The changeable fields of a stored claim. */
export function fieldsOf(claim: Row): ClaimFields {
	const anchor = claim.anchors[0];
	return {
		kind: claim.kind,
		statement: claim.statement,
		slots: claim.slots as ClaimFields['slots'],
		claimant: claim.claimant,
		saidOn: claim.saidOn,
		saidWhere: claim.saidWhere,
		position: claim.position,
		state: claim.state,
		round: claim.round,
		assigneeId: claim.assigneeId,
		dueAt: claim.dueAt?.toISOString() ?? null,
		dismissReason: claim.dismissReason,
		mergedIntoId: claim.mergedIntoId,
		removedAt: claim.removedAt?.toISOString() ?? null,
		start: anchor?.start ?? 0,
		end: anchor?.end ?? 0
	};
}

function columns({ start: _start, end: _end, dueAt, removedAt, ...rest }: ClaimFields) {
	return {
		...rest,
		dueAt: dueAt === null ? null : new Date(dueAt),
		removedAt: removedAt === null ? null : new Date(removedAt)
	};
}

/** Writes the given fields of a locked claim, its anchor too where the words change, and gives the change. */
export async function writeClaim(
	tx: Tx,
	now: Date,
	claim: LockedClaim,
	patch: Partial<ClaimFields>
): Promise<Change> {
	const before = fieldsOf(claim);
	const after = { ...before, ...patch };
	const { revision } = await tx.claim.update({
		where: { id: claim.id },
		data: { ...columns(after), updatedAt: now, revision: { increment: 1 } },
		select: { revision: true }
	});
	const anchor = claim.anchors[0];
	if (anchor && (after.start !== before.start || after.end !== before.end)) {
		const made = makeAnchor(anchor.version.text, after.start, after.end);
		// Bounds are checked before they are written; this would be a bug.
		if (!made.ok) throw new Error(made.reason.words);
		await tx.anchor.update({ where: { id: anchor.id }, data: made.value });
	}
	return { row: 'claim', id: claim.id, before, after, revision };
}

/** Adds a claim with its anchor in a version and gives the change. */
export async function insertClaim(
	tx: Tx,
	now: Date,
	place: { articleId: string; versionId: string; text: string; createdById: string },
	fields: ClaimFields
): Promise<{ change: Change; id: string; number: number }> {
	const made = makeAnchor(place.text, fields.start, fields.end);
	if (!made.ok) throw new Error(made.reason.words);
	const { id, number, revision } = await tx.claim.create({
		data: {
			...columns(fields),
			articleId: place.articleId,
			createdById: place.createdById,
			createdAt: now,
			updatedAt: now,
			anchors: { create: { versionId: place.versionId, ...made.value } }
		},
		select: { id: true, number: true, revision: true }
	});
	return { change: { row: 'claim', id, before: null, after: fields, revision }, id, number };
}
