import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import { recordEvent } from '../audit/record-event.ts';
import { makeLink, revokeLinks } from '../auth/one-time-links.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { lockAdmins } from './lock-admins.ts';

/**
 * Invites an address to a role, as an admin, and gives the path of the invitation: one use, 7 days.
 * An earlier open invitation of the same address stops working.
 */
export async function invitePerson(
	context: Context,
	{ email, role }: { email: string; role: Role }
): Promise<Result<{ path: string }>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	return inTransaction(async (tx) => {
		// An admin who is being demoted right now must not leave an invitation behind.
		const admins = await lockAdmins(tx, context);
		if (!admins.ok) return admins;
		const person = await tx.user.findUnique({ where: { email } });
		if (person) {
			const state = person.disabledAt ? 'is disabled' : 'is here already';
			return refuse('taken', `${person.name} has this address and ${state}.`, 'email');
		}
		await revokeLinks(tx, context.now, { purpose: 'invitation', email });
		const path = await makeLink(tx, context.now, {
			purpose: 'invitation',
			madeById: context.actor.id,
			email,
			role
		});
		await recordEvent(tx, context, { action: 'user.invited', data: { email, role } });
		return ok({ path });
	});
}
