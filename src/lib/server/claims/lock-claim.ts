import { refuse } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';

/**
 * Locks claims, and with them their evidence, for the rest of the transaction, and gives them in the
 * order of `ids`, each with its newest anchor; null for one that is not there, or removed. The locks
 * are taken in the order of the sorted ids, so that two transactions never wait for each other.
 */
export async function lockClaims(tx: Tx, ids: string[], { alsoRemoved = false } = {}) {
	await tx.$queryRaw`
		select id from "Claim" where id = any(${ids}::uuid[]) order by id for update`;
	const rows = await tx.claim.findMany({
		where: { id: { in: ids }, ...(alsoRemoved ? {} : { removedAt: null }) },
		include: claimWithWords
	});
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.map((id) => byId.get(id) ?? null);
}

/** Locks one claim for the rest of the transaction and gives it with its newest anchor; null when there is none. */
export async function lockClaim(tx: Tx, id: string) {
	const [claim] = await lockClaims(tx, [id]);
	return claim ?? null;
}

export const claimWithWords = {
	anchors: { orderBy: { version: { number: 'desc' } }, take: 1 }
} as const;

export type LockedClaim = NonNullable<Awaited<ReturnType<typeof lockClaim>>>;

/** The refusal for a claim that is not there, or no longer. */
export const noSuchClaim = refuse(
	'missing',
	'This claim is no longer there. Somebody may have merged or removed it.'
);
