import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import type { Change, ClaimFields } from '#lib/domain/claim/change.ts';
import { toPriority } from '#lib/domain/claim/priority.ts';
import { isNewStep } from '#lib/domain/claim/step.ts';
import { scaleOfRound } from '#lib/domain/rating/scale-of-round.ts';
import type { Tx } from '../db/database.ts';
import { newestScale } from '../scales/newest-scale.ts';
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
		data: {
			...columns(after),
			scaleId: await scaleIdAfter(tx, claim.scaleId, before, after),
			updatedAt: now,
			...(isNewStep(before, after) ? { stepSince: now } : {}),
			...(after.assigneeId === before.assigneeId ? {} : { heldSince: now }),
			revision: { increment: 1 }
		},
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

async function scaleIdAfter(
	tx: Tx,
	own: string | null,
	before: ClaimFields,
	after: ClaimFields
): Promise<string | null> {
	const which = scaleOfRound(own !== null, before, after);
	if (which === 'same') return own;
	return which === 'newest' ? (await newestScale(tx)).id : null;
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
	const data = [];
	for (const fields of claims) {
		const scaleId = await scaleIdAfter(tx, null, fields, fields);
		data.push({ ...columns(fields), ...place, scaleId });
	}
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
