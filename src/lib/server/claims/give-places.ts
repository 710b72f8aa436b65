import type { ClaimFields } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import type { ClaimWrite } from './claim-fields.ts';
import { freePlacesOf, isInWork } from './free-places.ts';

const full = refuse(
	'full',
	'This cannot be undone: whoever had the claim holds as many as this desk gives to one person.'
);

/** Said with what was done where a claim came back to nobody. */
export const withNobody =
	'It is with nobody: whoever had it holds as many claims as this desk gives to one person.';

/**
 * What claims may be given, each in turn, within the limit of work. A claim that would go from one to
 * another who has no place for it is refused. One that comes back into work, reopened or no longer
 * removed, is not lost for that: it comes back with nobody. As many statements for many as for one.
 */
export async function givePlaces(
	tx: Tx,
	writes: readonly ClaimWrite[]
): Promise<Result<Partial<ClaimFields>>[]> {
	const takers = writes.map(takerOf);
	const free = await freePlacesOf(tx, [...new Set(takers.filter((id) => id !== null))]);
	return writes.map(({ claim, patch }, index) => {
		const taker = takers[index] ?? null;
		const left = taker === null ? null : (free.get(taker) ?? null);
		if (taker === null || left === null) return ok(patch);
		if (left > 0) {
			free.set(taker, left - 1);
			return ok(patch);
		}
		return isCounted(claim) ? full : ok({ ...patch, assigneeId: null });
	});
}

/** Whoever gets a claim with these fields as work that they did not have; null for nobody. */
function takerOf({ claim, patch }: ClaimWrite): string | null {
	const { assigneeId, state, removedAt } = { ...claim, ...patch };
	if (assigneeId === null || removedAt !== null || !isInWork(state)) return null;
	return assigneeId === claim.assigneeId && isCounted(claim) ? null : assigneeId;
}

/** The claim is somebody's work, or nobody's, as it stands. */
function isCounted({ state, removedAt }: ClaimWrite['claim']): boolean {
	return removedAt === null && isInWork(state);
}
