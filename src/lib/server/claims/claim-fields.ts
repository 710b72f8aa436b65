import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import type { Change, ClaimChange, ClaimFields } from '#lib/domain/claim/change.ts';
import { toPriority } from '#lib/domain/claim/priority.ts';
import { isNewStep } from '#lib/domain/claim/step.ts';
import { scaleOfRound } from '#lib/domain/rating/scale-of-round.ts';
import type { Tx } from '../db/database.ts';
import { newestScale } from '../scales/newest-scale.ts';
import type { LockedClaim } from './lock-claim.ts';
import { versionText } from './version-text.ts';

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
		priority: toPriority(claim.priority),
		handOverNote: claim.handOverNote,
		noteById: claim.noteById,
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

/** Fields to give a locked claim. */
export interface ClaimWrite {
	claim: LockedClaim;
	patch: Partial<ClaimFields>;
}

/**
 * Writes the given fields of locked claims, their anchors too where the words change, and gives the
 * change of each in turn. As many statements for many claims as for one, while no words change.
 */
export async function writeClaims(
	tx: Tx,
	now: Date,
	writes: readonly ClaimWrite[]
): Promise<ClaimChange[]> {
	if (writes.length === 0) return [];
	const moves = writes.map(({ claim, patch }) => {
		const before = fieldsOf(claim);
		return { claim, own: claim.scaleId, before, after: { ...before, ...patch } };
	});
	const scaleIds = await scaleIdsAfter(tx, moves);
	const rows = moves.map(({ claim, before, after }, index) => ({
		...columns(after),
		id: claim.id,
		stepSince: isNewStep(before, after) ? now : claim.stepSince,
		heldSince: after.assigneeId === before.assigneeId ? claim.heldSince : now,
		scaleId: scaleIds[index]
	}));
	const written = await tx.$queryRaw<{ id: string; revision: number }[]>`
		update "Claim" c set
			kind = n.kind, statement = n.statement, slots = n.slots, claimant = n.claimant,
			"saidOn" = n."saidOn", "saidWhere" = n."saidWhere", position = n.position,
			state = n.state, round = n.round, "scaleId" = n."scaleId",
			"assigneeId" = n."assigneeId", "dueAt" = n."dueAt", priority = n.priority,
			"handOverNote" = n."handOverNote", "noteById" = n."noteById",
			"dismissReason" = n."dismissReason", "mergedIntoId" = n."mergedIntoId",
			"removedAt" = n."removedAt", "stepSince" = n."stepSince",
			"heldSince" = n."heldSince", "updatedAt" = ${now}, revision = c.revision + 1
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (
			id uuid, kind "ClaimKind", statement text, slots jsonb, claimant text,
			"saidOn" text, "saidWhere" text, position float8,
			state "ClaimState", round int, "scaleId" uuid,
			"assigneeId" uuid, "dueAt" timestamptz, priority int,
			"handOverNote" text, "noteById" uuid,
			"dismissReason" text, "mergedIntoId" uuid, "removedAt" timestamptz,
			"stepSince" timestamptz, "heldSince" timestamptz
		)
		where c.id = n.id
		returning c.id, c.revision`;
	const revisions = new Map(written.map(({ id, revision }) => [id, revision]));
	for (const move of moves) await writeBounds(tx, move);
	return moves.map(({ claim: { id }, before, after }) => {
		const revision = revisions.get(id);
		if (revision === undefined) throw new Error('A locked claim is gone.');
		return { row: 'claim', id, before, after, revision };
	});
}

/** Writes one claim, as `writeClaims` does. */
export async function writeClaim(
	tx: Tx,
	now: Date,
	claim: LockedClaim,
	patch: Partial<ClaimFields>
): Promise<ClaimChange> {
	const [change] = await writeClaims(tx, now, [{ claim, patch }]);
	if (!change) throw new Error('The claim was not written.');
	return change;
}

async function writeBounds(
	tx: Tx,
	{ claim, before, after }: { claim: LockedClaim; before: ClaimFields; after: ClaimFields }
): Promise<void> {
	const anchor = claim.anchors[0];
	if (!anchor || (after.start === before.start && after.end === before.end)) return;
	const made = makeAnchor(await versionText(tx, anchor.versionId), after.start, after.end);
	// Bounds are checked before they are written; this would be a bug.
	if (!made.ok) throw new Error(made.reason.words);
	await tx.anchor.update({ where: { id: anchor.id }, data: made.value });
}

async function scaleIdsAfter(
	tx: Tx,
	moves: readonly { own: string | null; before: ClaimFields; after: ClaimFields }[]
): Promise<(string | null)[]> {
	const which = moves.map(({ own, before, after }) => scaleOfRound(own !== null, before, after));
	const newest = which.includes('newest') ? (await newestScale(tx)).id : null;
	return moves.map(({ own }, index) =>
		which[index] === 'same' ? own : which[index] === 'newest' ? newest : null
	);
}

export interface ClaimPlace {
	articleId: string;
	versionId: string;
	text: string;
	createdById: string;
}

export interface InsertedClaim {
	change: Change;
	id: string;
	number: number;
}

/** Adds claims with their anchors in a version and gives the change of each, in two statements. */
export async function insertClaims(
	tx: Tx,
	now: Date,
	{ articleId, versionId, text, createdById }: ClaimPlace,
	claims: readonly ClaimFields[]
): Promise<InsertedClaim[]> {
	const made = claims.map((fields) => {
		const anchor = makeAnchor(text, fields.start, fields.end);
		if (!anchor.ok) throw new Error(anchor.reason.words);
		return { fields, anchor: anchor.value };
	});
	const times = { createdAt: now, updatedAt: now, stepSince: now, heldSince: now };
	const place = { articleId, createdById, ...times };
	const scaleIds = await scaleIdsAfter(
		tx,
		claims.map((fields) => ({ own: null, before: fields, after: fields }))
	);
	const data = claims.map((fields, index) => ({
		...columns(fields),
		...place,
		scaleId: scaleIds[index] ?? null
	}));
	const rows = await tx.claim.createManyAndReturn({
		data,
		select: { id: true, number: true, revision: true }
	});
	// Rows come back in the order in which they were given.
	const inserted = rows.flatMap((row, index) => {
		const its = made[index];
		return its ? [{ ...row, ...its }] : [];
	});
	await tx.anchor.createMany({
		data: inserted.map(({ id, anchor }) => ({ claimId: id, versionId, ...anchor }))
	});
	return inserted.map(({ id, number, revision, fields }) => ({
		change: { row: 'claim', id, before: null, after: fields, revision },
		id,
		number
	}));
}

/** Adds one claim, as `insertClaims` does. */
export async function insertClaim(
	tx: Tx,
	now: Date,
	place: ClaimPlace,
	fields: ClaimFields
): Promise<InsertedClaim> {
	const [inserted] = await insertClaims(tx, now, place, [fields]);
	if (!inserted) throw new Error('The claim was not inserted.');
	return inserted;
}
