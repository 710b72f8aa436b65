import type { Tx } from '../db/database.ts';
import type { Claim } from '../db/generated/client.ts';

/**
 * Gives the claim as it stands, and makes every other transaction that would change it wait until
 * this one ends; null when there is no such claim. A claim that was taken back has `removedAt`.
 */
export async function lockClaim(tx: Tx, claimId: string): Promise<Claim | null> {
	await tx.$queryRaw`SELECT "id" FROM "Claim" WHERE "id" = ${claimId}::uuid FOR UPDATE`;
	// Read only now: the row may have changed while this transaction waited for it.
	return tx.claim.findUnique({ where: { id: claimId } });
}
