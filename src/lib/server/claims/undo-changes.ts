import type { Change, ClaimChange } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { changeClaims, type ManyDone } from './change-claims.ts';
import { givePlaces } from './give-places.ts';

/**
 * Takes back what one action of the same person did to several claims, by the events of it: each claim
 * gets its earlier fields again where nobody has changed it since, with an event of its own (so that
 * undoing those does it again).
 */
export async function undoChanges(
	context: Context,
	{ eventIds }: { eventIds: readonly string[] }
): Promise<Result<ManyDone>> {
	// Events never change, so they need not be read where the claims are locked.
	const events = await db().event.findMany({
		where: { id: { in: eventIds.map(BigInt) }, actorId: context.actor.id },
		select: { action: true, data: true }
	});
	const undoable = new Map(
		events.flatMap(({ action, data }) => {
			const change = onlyChange(data);
			return change ? [[change.id, { undid: action, ...change }] as const] : [];
		})
	);
	if (events.length !== eventIds.length || undoable.size !== eventIds.length) {
		return refuse('undo', 'Only your own changes can be undone.');
	}
	const changes = [...undoable.values()];
	const claims = changes.map(({ id, revision }) => ({ claimId: id, revision }));
	const personIds = changes.flatMap(({ before }) => before.assigneeId ?? []);
	return changeClaims(
		context,
		{ claims, personIds: [...new Set(personIds)] },
		async (locked, tx) => {
			const writes = locked.flatMap((claim) => {
				const change = undoable.get(claim.id);
				return change ? [{ claim, patch: change.before, undid: change.undid }] : [];
			});
			const placed = await givePlaces(tx, writes);
			return placed.map((its, index) => {
				if (!its.ok) return its;
				const data = { undid: writes[index]?.undid ?? null };
				return ok({ action: 'claim.changeUndone', ...its.value, data });
			});
		}
	);
}

/** The change of an event that changed one claim and nothing else; null for any other. */
function onlyChange(
	data: unknown
): (ClaimChange & { before: NonNullable<ClaimChange['before']> }) | null {
	const { changes = [] } = data as { changes?: Change[] };
	const [change] = changes;
	if (changes.length !== 1 || change?.row !== 'claim' || change.before === null) return null;
	return { ...change, before: change.before };
}
