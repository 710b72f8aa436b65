import type { Change } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { evidenceFieldsOf, writeEvidence } from '../evidence/evidence-fields.ts';
import { claimWithWords } from './lock-claim.ts';
import { fieldsOf, writeClaim } from './claim-fields.ts';
import { recordChanges, type Done } from './record-changes.ts';
import { setMark } from './set-mark.ts';

/**
 * Takes back one recorded action of the same person: every row it changed gets its earlier fields
 * again, as a new change with its own event (so undoing that redoes it). Refused when any of the
 * rows has moved on since, because that would take back somebody else's work.
 */
export async function undoChange(
	context: Context,
	articleId: string,
	eventId: string
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const event = await tx.event.findFirst({ where: { id: BigInt(eventId), articleId } });
		const data = (event?.data ?? {}) as { changes?: Change[]; claimNumber?: number };
		const changes = data.changes ?? [];
		if (!event || event.actorId !== context.actor.id || changes.length === 0) {
			return refuse('undo', 'Only your own changes can be undone.');
		}
		await lockRows(tx, changes);
		const undone: Change[] = [];
		for (const change of [...changes].reverse()) {
			const taken = await takeBack(tx, context, change);
			if (!taken) return movedOn;
			undone.push(taken);
		}
		const undoId = await recordChanges(
			tx,
			context,
			{
				action: 'claim.changeUndone',
				articleId,
				...(event.claimId ? { claimId: event.claimId } : {})
			},
			undone,
			{ undid: event.action, claimNumber: data.claimNumber ?? null }
		);
		return ok({
			eventId: undoId,
			...(data.claimNumber === undefined ? {} : { claimNumber: data.claimNumber })
		});
	});
}

const movedOn = refuse(
	'stale',
	'This has been changed again since, so it cannot be undone in one step. Change it by hand.'
);

// Claims first, each kind in the order of its ids, as every other use case takes them.
async function lockRows(tx: Tx, changes: Change[]): Promise<void> {
	const idsOf = (row: 'claim' | 'evidence') =>
		changes.flatMap((change) => (change.row === row ? [change.id] : []));
	await tx.$queryRaw`
		select id from "Claim" where id = any(${idsOf('claim')}::uuid[]) order by id for update`;
	await tx.$queryRaw`
		select id from "Evidence" where id = any(${idsOf('evidence')}::uuid[]) order by id for update`;
}

/** The reverse change, written; null when the row is no longer as the change left it. */
async function takeBack(tx: Tx, context: Context, change: Change): Promise<Change | null> {
	const removedAt = context.now.toISOString();
	if (change.row === 'mark') {
		const back = { ...change, marked: !change.marked };
		return (await setMark(tx, context, back)) ? back : null;
	}
	if (change.row === 'claim') {
		const claim = await tx.claim.findUnique({ where: { id: change.id }, include: claimWithWords });
		if (!claim || claim.revision !== change.revision) return null;
		return writeClaim(tx, context.now, claim, change.before ?? { ...fieldsOf(claim), removedAt });
	}
	const row = await tx.evidence.findUnique({ where: { id: change.id } });
	if (!row || row.revision !== change.revision) return null;
	return writeEvidence(tx, row, change.before ?? { ...evidenceFieldsOf(row), removedAt });
}
