import type { Tx } from '../db/database.ts';

/**
 * Holds a canonical address until the transaction ends, so that nobody else gives it to a source
 * meanwhile, and gives the source that has it.
 */
export async function holdAddress(
	tx: Tx,
	address: string
): Promise<{ id: string; title: string } | null> {
	await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${address}, 0))`;
	return tx.source.findUnique({
		where: { canonicalUrl: address },
		select: { id: true, title: true }
	});
}
