import type { ClaimFields } from '#lib/domain/claim/change.ts';
import { cannotGoBack, type NoPlace } from '#lib/domain/claim/with-nobody.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import type { ClaimWrite } from './claim-fields.ts';
import { isInWork, placesOf, type Places } from './free-places.ts';

/** What a claim gets. */
export interface Placed {
	patch: Partial<ClaimFields>;
	/** Why it is with nobody, where somebody would have had it. */
	noPlace?: NoPlace;
}

/**
 * What claims may be given, each in turn, to people who can work on them, within the limit of work. A
 * claim that would go from one to another who has no place for it is refused. One that comes back into
 * work, reopened or no longer removed, is not lost for that: it comes back with nobody. As many
 * statements for many as for one.
 */
export async function givePlaces(tx: Tx, writes: readonly ClaimWrite[]): Promise<Result<Placed>[]> {
	const takers = writes.map(takerOf);
	const places = await placesOf(tx, [...new Set(takers.filter((id) => id !== null))]);
	return writes.map(({ claim, patch }, index) => {
		const its = places.get(takers[index] ?? '');
		if (!its) return ok({ patch });
		const noPlace = noPlaceOf(its);
		if (!noPlace) {
			if (its.free !== null) its.free -= 1;
			return ok({ patch });
		}
		if (isCounted(claim)) return refuse(noPlace, cannotGoBack(noPlace));
		return ok({ patch: { ...patch, assigneeId: null }, noPlace });
	});
}

function noPlaceOf({ free, canWork }: Places): NoPlace | null {
	if (!canWork) return 'gone';
	return free !== null && free <= 0 ? 'full' : null;
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
