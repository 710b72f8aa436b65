import type { ClaimState } from '#lib/domain/claim/state.ts';
import { lockUsers } from '../auth/lock-user.ts';
import type { Tx } from '../db/database.ts';

/** States in which somebody still has work to do on a claim before it is decided. */
export const inWork = [
	'suggested',
	'open',
	'inReview',
	'secondReview',
	'disputed'
] as const satisfies ClaimState[];

/** True while somebody still has work to do on a claim in this state. */
export function isInWork(state: ClaimState): boolean {
	return (inWork as readonly ClaimState[]).includes(state);
}

/**
 * How many more claims in work somebody may be given; null for as many as they like. The person stays
 * locked, so that of two who fill the last place at once, one comes too late. What they have rated
 * counts as well until it is decided: a number that left it out would tell that they rated it.
 */
export async function freePlaces(tx: Tx, personId: string): Promise<number | null> {
	const free = await freePlacesOf(tx, [personId]);
	return free.get(personId) ?? null;
}

/** The same for several people, in as many statements as for one. */
export async function freePlacesOf(
	tx: Tx,
	personIds: readonly string[]
): Promise<Map<string, number | null>> {
	if (personIds.length === 0) return new Map();
	await lockUsers(tx, personIds);
	// A statement of its own after the lock, so that it sees what whoever held it has done.
	const rows = await tx.$queryRaw<{ id: string; free: number | null }[]>`
		select p.id, d."workLimit" - (
			select count(*)::int from "Claim" c
			where c."assigneeId" = p.id and c."removedAt" is null
				and c.state = any(${[...inWork]}::text[]::"ClaimState"[])
		) as free
		from unnest(${personIds}::uuid[]) p(id) cross join "Desk" d where d.id = 1`;
	return new Map(rows.map(({ id, free }) => [id, free]));
}
