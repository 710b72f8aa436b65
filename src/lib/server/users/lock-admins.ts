import { refuse } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';

/**
 * Locks the active admins until the transaction ends, and `alsoId`, whom they are about to change, in
 * the one order of `lockUsers` so that nobody waits for each other, and gives the ids of the admins.
 * Refuses when the actor is no longer one of them.
 */
export async function lockAdmins(
	tx: Tx,
	context: Context,
	alsoId: string | null = null
): Promise<{ ok: true; value: string[] } | ReturnType<typeof refuse>> {
	const rows = await tx.$queryRaw<{ id: string; isAdmin: boolean }[]>`
		SELECT "id"::text AS "id", ("role" = 'admin' AND "disabledAt" IS NULL) AS "isAdmin" FROM "User"
		WHERE ("role" = 'admin' AND "disabledAt" IS NULL) OR "id" = ${alsoId}::uuid
		ORDER BY "id" FOR NO KEY UPDATE`;
	const ids = rows.filter(({ isAdmin }) => isAdmin).map(({ id }) => id);
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
