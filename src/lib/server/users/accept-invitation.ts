import { ok, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import { recordEvent } from '../audit/record-event.ts';
import { findLink, useLink } from '../auth/one-time-links.ts';
import type { ProvenAccount } from '../auth/sessions.ts';
import type { DeskContext } from '../context.ts';
import { db, inTransaction } from '../db/database.ts';
import { insertUser, prepareUser } from './create-user.ts';

export interface Invitation {
	email: string;
	role: Role;
}

/** Gives whom an invitation is for, without using it, or says why it cannot be used. */
export async function readInvitation(now: Date, token: string): Promise<Result<Invitation>> {
	const link = await findLink(db(), now, 'invitation', token);
	if (!link.ok) return link;
	const { email, role } = link.value;
	if (!email || !role) throw new Error('An invitation without an address or a role.');
	return ok({ email, role });
}

/** Makes the account that an invitation offers and gives it. The address is the invited one. */
export async function acceptInvitation(
	context: DeskContext,
	{ token, name, password }: { token: string; name: string; password: string }
): Promise<Result<ProvenAccount>> {
	const invitation = await readInvitation(context.now, token);
	if (!invitation.ok) return invitation;
	const user = await prepareUser({ ...invitation.value, name, password });
	if (!user.ok) return user;

	return inTransaction(
		async (tx) => {
			const link = await useLink(tx, context.now, 'invitation', token);
			if (!link.ok) return link;
			const made = await insertUser(tx, context, user.value);
			if (!made.ok) return made;
			await tx.oneTimeLink.update({
				where: { tokenHash: link.value.tokenHash },
				data: { usedById: made.value.id }
			});
			const { email, role } = user.value;
			await recordEvent(tx, context, {
				action: 'user.joined',
				data: { userId: made.value.id, name: user.value.name, email, role }
			});
			return made;
		},
		// Where somebody made the account by other means, the invitation has served its purpose: it
		// stays used though nobody joins by it.
		{ keepRefusal: true }
	);
}
