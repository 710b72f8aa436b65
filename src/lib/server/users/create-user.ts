import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import { readEmail } from '#lib/domain/user/email.ts';
import { checkNewPassword } from '#lib/domain/user/password.ts';
import { recordEvent } from '../audit/record-event.ts';
import { hashPassword } from '../auth/password.ts';
import { requireRole } from '../auth/require-role.ts';
import type { ProvenAccount } from '../auth/sessions.ts';
import type { DeskContext } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { ensureDesk } from './ensure-desk.ts';

export interface NewUser {
	email: string;
	name: string;
	role: Role;
	password: string;
}

/** A person who can be stored: the address as one spelling, the password as its hash. */
export interface PreparedUser extends Omit<NewUser, 'password'> {
	passwordHash: string;
}

/** Checks a new person and hashes the password. Done before a transaction, because hashing is slow. */
export async function prepareUser(input: NewUser): Promise<Result<PreparedUser>> {
	const email = readEmail(input.email);
	if (!email) return refuse('email', `${input.email} is not an e-mail address.`, 'email');
	const name = input.name.trim();
	if (!name) return refuse('name', 'Enter a name.', 'name');
	const password = checkNewPassword(input.password, email);
	if (!password.ok) return password;
	return ok({
		email,
		name,
		role: input.role,
		passwordHash: await hashPassword(password.value)
	});
}

/** Stores a person in the caller's transaction and gives the account; refuses an address that is taken. */
export async function insertUser(
	tx: Tx,
	context: DeskContext,
	user: PreparedUser
): Promise<Result<ProvenAccount>> {
	// Skipping instead of failing keeps the transaction alive when two arrive at the same moment.
	const [made] = await tx.user.createManyAndReturn({
		data: [{ ...user, createdAt: context.now }],
		skipDuplicates: true,
		select: { id: true, revision: true }
	});
	if (!made) return refuse('taken', `There is already an account for ${user.email}.`, 'email');
	return ok(made);
}

/** Makes a person without an invitation, and the desk with them when it has none yet. */
export async function createUser(
	context: DeskContext,
	input: NewUser
): Promise<Result<{ id: string }>> {
	const refused = context.actor && requireRole({ ...context, actor: context.actor }, 'admin');
	if (refused) return refused;
	const user = await prepareUser(input);
	if (!user.ok) return user;
	return inTransaction(async (tx) => {
		await ensureDesk(tx, context, { name: 'Claimdesk' });
		const made = await insertUser(tx, context, user.value);
		if (made.ok) {
			const { name, email, role } = user.value;
			const data = { userId: made.value.id, name, email, role };
			await recordEvent(tx, context, { action: 'user.created', data });
		}
		return made;
	});
}
