import type { ClaimFields } from '#lib/domain/claim/change.ts';
import { refuse } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import type { ClaimWrite } from './claim-fields.ts';
import { freePlacesOf, isInWork } from './free-places.ts';

const full = refuse(
	'full',
	'This cannot be undone: whoever had the claim holds as many as this desk gives to one person.'
);

/**
 * For each claim in turn the refusal to give it back to somebody who has no place for it; null where
 * it may go. As many statements for many claims as for one.
 */
export async function refuseFull(
	tx: Tx,
	writes: readonly ClaimWrite[]
): Promise<(typeof full | null)[]> {
	const takers = writes.map(takerOf);
	const free = await freePlacesOf(tx, [...new Set(takers.filter((id) => id !== null))]);
	return takers.map((taker) => {
		const left = taker === null ? null : (free.get(taker) ?? null);
		if (taker === null || left === null) return null;
		free.set(taker, left - 1);
		return left > 0 ? null : full;
	});
}

/** Whoever gets a claim with these fields as work that they did not have; null for nobody. */
function takerOf({ claim, patch }: ClaimWrite): string | null {
	const { assigneeId = null, state = claim.state, removedAt = null }: Partial<ClaimFields> = patch;
	const isGiven = assigneeId !== null && assigneeId !== claim.assigneeId;
	return isGiven && removedAt === null && isInWork(state) ? assigneeId : null;
}
