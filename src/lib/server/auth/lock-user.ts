import type { Tx } from '../db/database.ts';
import type { User } from '../db/generated/client.ts';

/**
 * Locks a person until the transaction ends and gives them as they are now; null when there is
 * nobody. Whoever locks a person and their links, sessions or claims takes the person first, so that
 * two transactions never wait for each other.
 */
export async function lockUser(tx: Tx, id: string): Promise<User | null> {
	// This mode leaves room for rows of other tables that name the person.
	await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
	return tx.user.findUnique({ where: { id } });
}
