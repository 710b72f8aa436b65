import type { Role } from '#lib/domain/role.ts';
import type { Context } from '#lib/server/context.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import { db } from '#lib/server/db/database.ts';
import { createUser } from '#lib/server/users/create-user.ts';

/** When these tests take place; sessions are timed by the clock, so it is not long ago. */
export const start = new Date();

/** That many minutes after the start. */
export function minutesLater(minutes: number): Date {
	return new Date(start.getTime() + minutes * 60_000);
}

let made = 0;

/** Makes a person with an address of their own. */
export async function person(
	role: Role,
	name = `Person ${++made}`
): Promise<{ context: Context; id: string; email: string; password: string }> {
	const email = `${name.toLowerCase().replaceAll(' ', '.')}@quayside-ledger.example`;
	const password = `${name} counts herons`;
	const user = await createUser({ actor: null, now: start }, { email, name, role, password });
	if (!user.ok) throw new Error(user.reason.words);
	const { id } = user.value;
	return { context: { actor: { id, name, role }, now: start }, id, email, password };
}

/** Starts a session of a person as they are now, and gives its id. */
export async function sessionOf({ id }: { id: string }, userAgent?: string): Promise<string> {
	const { revision } = await db().user.findUniqueOrThrow({ where: { id } });
	const started = await startSession({ id, revision }, userAgent ?? null);
	if (!started.ok) throw new Error(started.reason.words);
	return started.value.sessionId;
}

/** The token at the end of a link's path. */
export function tokenIn(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
