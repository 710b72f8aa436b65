import type { ClaimState } from '#lib/domain/claim/state.ts';
import { hasRole, type Role } from '#lib/domain/role.ts';
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
	const places = await placesOf(tx, [personId]);
	return places.get(personId)?.free ?? null;
}

export interface Places {
	free: number | null;
	/** They are a reviewer or more, and not disabled. */
	canWork: boolean;
}

/** The same for several people, and whether they can work on claims, in as many statements as for one. */
export async function placesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, Places>> {
	if (personIds.length === 0) return new Map();
	await lockUsers(tx, personIds);
	// A statement of its own after the lock, so that it sees what whoever held it has done.
	const rows = await tx.$queryRaw<
		{ id: string; role: Role; isDisabled: boolean; free: number | null }[]
	>`
		select p.id, p.role, p."disabledAt" is not null as "isDisabled", d."workLimit" - (
			select count(*)::int from "Claim" c
			where c."assigneeId" = p.id and c."removedAt" is null
				and c.state = any(${[...inWork]}::text[]::"ClaimState"[])
		) as free
		from "User" p cross join "Desk" d where p.id = any(${personIds}::uuid[]) and d.id = 1`;
	return new Map(
		rows.map(({ id, role, isDisabled, free }) => [
			id,
			{ free, canWork: !isDisabled && hasRole(role, 'reviewer') }
		])
	);
}
