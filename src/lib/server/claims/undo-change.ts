import type { Change } from '#lib/domain/claim/change.ts';
import { withNobody } from '#lib/domain/claim/with-nobody.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordChanges, type Done } from './record-changes.ts';
import { takeBack } from './take-back.ts';

/**
 * Takes back one recorded action of the same person: every row it changed gets its earlier fields
 * again, as a new change with its own event (so undoing that redoes it). Refused when any of the
 * rows has moved on since, because that would take back somebody else's work, and when the rules of
 * a claim's life do not let go of its evidence any more.
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
		const undone = await takeBack(tx, context, changes);
		if (!undone.ok) return undone;
		const undoId = await recordChanges(
			tx,
			context,
			{
				action: 'claim.changeUndone',
				articleId,
				...(event.claimId ? { claimId: event.claimId } : {})
			},
			undone.value.changes,
			{ undid: event.action, claimNumber: data.claimNumber ?? null }
		);
		const { noPlace } = undone.value;
		return ok({
			eventId: undoId,
			...(noPlace ? { note: withNobody(noPlace) } : {}),
			...(data.claimNumber === undefined ? {} : { claimNumber: data.claimNumber })
		});
	});
}
