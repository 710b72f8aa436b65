import type { ClaimState } from '#lib/domain/claim/state.ts';
import { lockUser } from '../auth/lock-user.ts';
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
	await lockUser(tx, personId);
	// A statement of its own after the lock, so that it sees what whoever held it has done.
	const [row] = await tx.$queryRaw<{ free: number | null }[]>`
		select d."workLimit" - (
			select count(*)::int from "Claim" c
			where c."assigneeId" = ${personId}::uuid and c."removedAt" is null
				and c.state = any(${[...inWork]}::text[]::"ClaimState"[])
		) as free
		from "Desk" d where d.id = 1`;
	return row?.free ?? null;
}
