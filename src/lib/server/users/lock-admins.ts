import { refuse } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';

/**
 * Locks the active admins until the transaction ends, always in one order so that two admins never
 * wait for each other, and gives their ids. Refuses when the actor is no longer one of them.
 */
export async function lockAdmins(
	tx: Tx,
	context: Context
): Promise<{ ok: true; value: string[] } | ReturnType<typeof refuse>> {
	const rows = await tx.$queryRaw<{ id: string }[]>`
		SELECT "id"::text AS "id" FROM "User"
		WHERE "role" = 'admin' AND "disabledAt" IS NULL
		ORDER BY "id" FOR NO KEY UPDATE`;
	const ids = rows.map((row) => row.id);
	if (ids.includes(context.actor.id)) return { ok: true, value: ids };
	return refuse('role', 'You are no longer an admin of this desk.');
}

/** The refusal when taking `userId` from `admins` would leave nobody, else null. */
export function refuseLastAdmin(
	admins: readonly string[],
	userId: string
): ReturnType<typeof refuse> | null {
	if (admins.some((id) => id !== userId)) return null;
	return refuse('lastAdmin', 'This is the last admin. Make somebody else an admin first.');
}
