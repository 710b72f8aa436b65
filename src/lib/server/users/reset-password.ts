import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { makeLink, revokeLinks } from '../auth/one-time-links.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context, DeskContext } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { lockAdmins } from './lock-admins.ts';

async function refuseOthers(tx: Tx, context: DeskContext) {
	if (!context.actor) return null;
	const asked: Context = { ...context, actor: context.actor };
	const refused = requireRole(asked, 'admin');
	if (refused) return refused;
	const admins = await lockAdmins(tx, asked);
	return admins.ok ? null : admins;
}

/**
 * Makes a link by which a person can choose a new password, as an admin or from the command line, and
 * gives its path: one use, 24 hours. Their old password holds until then; older links stop working.
 */
export async function resetPassword(
	context: DeskContext,
	person: { id: string } | { email: string }
): Promise<Result<{ path: string; name: string }>> {
	return inTransaction(async (tx) => {
		const refused = await refuseOthers(tx, context);
		if (refused) return refused;
		const user = await tx.user.findUnique({
			where: 'id' in person ? { id: person.id } : { email: person.email }
		});
		if (!user) return refuse('missing', 'There is no such person.');
		if (user.disabledAt) {
			return refuse('disabled', `${user.name} is disabled. Enable them first.`);
		}
		await revokeLinks(tx, context.now, { purpose: 'passwordReset', userId: user.id });
		const path = await makeLink(tx, context.now, {
			purpose: 'passwordReset',
			madeById: context.actor?.id ?? null,
			userId: user.id
		});
		await recordEvent(tx, context, {
			action: 'user.resetLinkMade',
			data: { userId: user.id, name: user.name }
		});
		return ok({ path, name: user.name });
	});
}
