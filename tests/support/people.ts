import { roleWords, type Role } from '#lib/domain/role.ts';
import type { Context } from '#lib/server/context.ts';
import { db, inTransaction } from '#lib/server/db/database.ts';
import { createUser } from '#lib/server/users/create-user.ts';
import { ensureDesk } from '#lib/server/users/ensure-desk.ts';
import { testPassword } from './test-password.ts';

/** The moment at which tests happen, unless they say otherwise. */
export const testNow = new Date('2026-03-02T09:00:00Z');

/** One rating a claim is enough where a test does not say otherwise. */
const testDesk = { name: 'The Saltmarsh Standard', ratingsNeeded: 1 };

let made = 0;

/** Makes a person of this role, and gives the context in which they act. */
export async function makePerson(role: Role, now: Date = testNow): Promise<Context> {
	made += 1;
	const name = `${roleWords[role]} ${made}`;
	const input = { email: `${role}-${made}@ledger.example`, name, role, password: testPassword };
	await inTransaction((tx) => ensureDesk(tx, { actor: null, now }, testDesk));
	const result = await createUser({ actor: null, now }, input);
	if (!result.ok) throw new Error(result.reason.words);
	return { actor: { id: result.value.id, name, role }, now };
}

/** Makes two reviewers of a desk on which a claim needs the ratings of both. */
export async function makeTwoRaters(): Promise<[Context, Context]> {
	const raters: [Context, Context] = [await makePerson('reviewer'), await makePerson('reviewer')];
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 2 } });
	return raters;
}
