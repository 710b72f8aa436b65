import { refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { findLink, useLink } from '../auth/one-time-links.ts';
import type { ProvenAccount } from '../auth/sessions.ts';
import type { DeskContext } from '../context.ts';
import { db, inTransaction } from '../db/database.ts';
import { insertUser, prepareUser, type NewUser } from './create-user.ts';
import { ensureDesk } from './ensure-desk.ts';
import { hasNobody, lockSetUp } from './set-up-lock.ts';

export interface SetUpInput extends Omit<NewUser, 'role'> {
	token: string;
	deskName: string;
}

/** Says whether a set-up link can be used, without using it. */
export async function readSetUpLink(now: Date, token: string): Promise<Result<unknown>> {
	return findLink(db(), now, 'setup', token);
}

/** Makes the desk, its scale and its first admin at once, and gives the admin's account. */
export async function setUpDesk(
	context: DeskContext,
	{ token, deskName, ...person }: SetUpInput
): Promise<Result<ProvenAccount>> {
	const open = await readSetUpLink(context.now, token);
	if (!open.ok) return open;
	const user = await prepareUser({ ...person, role: 'admin' });
	if (!user.ok) return user;

	return inTransaction(async (tx) => {
		await lockSetUp(tx);
		if (!(await hasNobody(tx))) {
			return refuse('link', 'This desk has been set up. Sign in, or ask an admin to invite you.');
		}
		const link = await useLink(tx, context.now, 'setup', token);
		if (!link.ok) return link;
		await ensureDesk(tx, context, { name: deskName });
		await tx.desk.update({ where: { id: 1 }, data: { name: deskName } });
		const made = await insertUser(tx, context, user.value);
		if (!made.ok) throw new Error('An account appeared while the desk was locked for set-up.');
		await tx.oneTimeLink.update({
			where: { tokenHash: link.value.tokenHash },
			data: { usedById: made.value.id }
		});
		const { name, email, role } = user.value;
		const data = { userId: made.value.id, name, email, role };
		await recordEvent(tx, context, { action: 'user.joined', data });
		return made;
	});
}
