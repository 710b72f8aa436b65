import { ok, type Result } from '#lib/domain/result.ts';
import { checkNewPassword } from '#lib/domain/user/password.ts';
import { recordEvent } from '../audit/record-event.ts';
import { lockUser } from '../auth/lock-user.ts';
import { findLink, useLink } from '../auth/one-time-links.ts';
import { hashPassword } from '../auth/password.ts';
import type { ProvenAccount } from '../auth/sessions.ts';
import type { DeskContext } from '../context.ts';
import { db, inTransaction } from '../db/database.ts';

interface Owner {
	id: string;
	name: string;
	email: string;
}

/** Gives whose password a reset link sets, without using it, or says why it cannot be used. */
export async function readResetLink(now: Date, token: string): Promise<Result<Owner>> {
	const link = await findLink(db(), now, 'passwordReset', token);
	if (!link.ok) return link;
	if (!link.value.userId) throw new Error('A reset link without a person.');
	const { id, name, email } = await db().user.findUniqueOrThrow({
		where: { id: link.value.userId }
	});
	return ok({ id, name, email });
}

/** Sets the new password of a reset link's owner, ends all their sessions and gives their account. */
export async function useResetLink(
	context: DeskContext,
	{ token, password }: { token: string; password: string }
): Promise<Result<ProvenAccount>> {
	const owner = await readResetLink(context.now, token);
	if (!owner.ok) return owner;
	const { id, email } = owner.value;
	const checked = checkNewPassword(password, email);
	if (!checked.ok) return checked;
	const passwordHash = await hashPassword(password);

	return inTransaction(async (tx) => {
		await lockUser(tx, id);
		// Disabling a person withdraws their links, so an open link has an active owner.
		const link = await useLink(tx, context.now, 'passwordReset', token);
		if (!link.ok) return link;
		await tx.oneTimeLink.update({
			where: { tokenHash: link.value.tokenHash },
			data: { usedById: id }
		});
		const { revision } = await tx.user.update({
			where: { id },
			data: { passwordHash, revision: { increment: 1 } }
		});
		await tx.session.deleteMany({ where: { userId: id } });
		await recordEvent(tx, context, { action: 'user.passwordReset', data: { userId: id } });
		return ok({ id, revision });
	});
}
