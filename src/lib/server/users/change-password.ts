import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { checkNewPassword } from '#lib/domain/user/password.ts';
import { recordEvent } from '../audit/record-event.ts';
import { lockUser } from '../auth/lock-user.ts';
import { revokeLinks } from '../auth/one-time-links.ts';
import { hashPassword, verifyPassword } from '../auth/password.ts';
import { forgetTries, limitKey, takeTry } from '../auth/rate-limit.ts';
import { hashToken } from '../auth/secret.ts';
import type { Context } from '../context.ts';
import { db, inTransaction } from '../db/database.ts';

export interface ChangePasswordInput {
	currentPassword: string;
	password: string;
	/** The session that asks, and stays. */
	sessionId: string;
}

/** Changes one's own password and ends one's other sessions; gives how many ended. */
export async function changePassword(
	context: Context,
	{ currentPassword, password, sessionId }: ChangePasswordInput
): Promise<Result<{ ended: number }>> {
	const userId = context.actor.id;
	const key = limitKey('change-password', userId);
	const tooMany = await takeTry(key, { tries: 10, windowInMinutes: 15 }, context.now);
	if (tooMany) return { ok: false, reason: tooMany };
	const user = await db().user.findUnique({ where: { id: userId } });
	if (!user || !(await verifyPassword(user.passwordHash, currentPassword))) {
		return refuse('password', 'This is not your current password.', 'currentPassword');
	}
	const checked = checkNewPassword(password, user.email);
	if (!checked.ok) return checked;
	if (await verifyPassword(user.passwordHash, password)) {
		return refuse('password', 'This is the password you have now. Choose another.', 'password');
	}
	const passwordHash = await hashPassword(password);

	const changed = await inTransaction(async (tx) => {
		const held = await lockUser(tx, userId);
		const idHash = hashToken(sessionId);
		const session = await tx.session.findFirst({ where: { userId, idHash } });
		if (!session) return refuse('ended', 'This session has ended. Sign in again.');
		if (held?.passwordHash !== user.passwordHash) {
			return refuse('stale', 'Your password was changed in the meantime. Nothing was saved here.');
		}
		await tx.user.update({
			where: { id: userId },
			data: { passwordHash, revision: { increment: 1 } }
		});
		const others = await tx.session.deleteMany({ where: { userId, idHash: { not: idHash } } });
		await revokeLinks(tx, context.now, { purpose: 'passwordReset', userId });
		await recordEvent(tx, context, { action: 'user.passwordChanged', data: { userId } });
		return ok({ ended: others.count });
	});
	if (changed.ok) await forgetTries(key, context.now);
	return changed;
}
