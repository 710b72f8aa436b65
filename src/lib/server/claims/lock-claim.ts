import { refuse } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';

/**
 * Locks one claim for the rest of the transaction and gives it with its anchors and version texts;
 * null when there is none. Locks of several claims are taken in the order of `ids` sorted, so that
 * two transactions never wait for each other.
 */
export async function lockClaims(tx: Tx, ids: string[]) {
	await tx.$queryRaw`
		select id from "Claim" where id = any(${ids}::uuid[]) order by id for update`;
	const rows = await tx.claim.findMany({
		where: { id: { in: ids }, removedAt: null },
		include: claimWithWords
	});
	return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

/** Locks one claim for the rest of the transaction and gives it with its newest anchor; null when there is none. */
export async function lockClaim(tx: Tx, id: string) {
	const [claim] = await lockClaims(tx, [id]);
	return claim ?? null;
}

export const claimWithWords = {
	anchors: {
		orderBy: { version: { number: 'desc' } },
		take: 1,
		include: { version: { select: { text: true } } }
	}
} as const;

export type LockedClaim = NonNullable<Awaited<ReturnType<typeof lockClaim>>>;

/** The refusal for a claim that is not there, or no longer. */
export const noSuchClaim = refuse(
	'missing',
	'This claim is no longer there. Somebody may have merged or removed it.'
);
