import type { Tx } from '../db/database.ts';
import type { User } from '../db/generated/client.ts';

/**
 * Locks a person until the transaction ends and gives them as they are now; null when there is
 * nobody. Whoever locks a person and their links, sessions or claims takes the person first, so that
 * two transactions never wait for each other.
 */
export async function lockUser(tx: Tx, id: string): Promise<User | null> {
	await lockUsers(tx, [id]);
	return tx.user.findUnique({ where: { id } });
}

/** Locks people until the transaction ends, in one order whoever asks. */
export async function lockUsers(tx: Tx, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	// This mode leaves room for rows of other tables that name the person.
	await tx.$queryRaw`
		select 1 from "User" where id = any(${ids}::uuid[]) order by id for no key update`;
}
