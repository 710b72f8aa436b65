import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { hasRole, roleWords, type Role } from '#lib/domain/role.ts';
import { recordEvent } from '../audit/record-event.ts';
import { revokeLinks } from '../auth/one-time-links.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { releaseClaims } from '../claims/release-claims.ts';
import { inTransaction } from '../db/database.ts';
import { lockAdmins, refuseLastAdmin } from './lock-admins.ts';

export interface ChangeRoleInput {
	id: string;
	role: Role;
	/** The revision of the person that the admin was looking at. */
	revision: number;
}

/**
 * Gives a person another role; the desk always keeps an admin. It holds from their next request on.
 * The claims of somebody who can no longer work on them are with nobody then; it gives how many.
 */
export async function changeRole(
	context: Context,
	{ id, role, revision }: ChangeRoleInput
): Promise<Result<{ name: string; released: number }>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	return inTransaction(async (tx) => {
		const admins = await lockAdmins(tx, context, id);
		if (!admins.ok) return admins;
		const person = await tx.user.findUnique({ where: { id } });
		if (!person) return refuse('missing', 'There is no such person.');
		if (person.role === role) return ok({ name: person.name, released: 0 });
		const leaving = person.role === 'admin';
		const last = leaving && !person.disabledAt && refuseLastAdmin(admins.value, id);
		if (last) return last;

		const { count } = await tx.user.updateMany({
			where: { id, revision },
			data: { role, revision: { increment: 1 } }
		});
		if (count === 0) {
			return refuse(
				'stale',
				`${person.name} was changed by somebody else and is now ${roleWords[person.role]}. Look again, then choose.`
			);
		}
		// What they had handed out as an admin would outlive the role.
		if (leaving) await revokeLinks(tx, context.now, { madeById: id });
		// Claims are locked before the chain of events, as every change of a claim does.
		const released = hasRole(role, 'reviewer') ? 0 : await releaseClaims(tx, context, id);
		await recordEvent(tx, context, {
			action: 'user.roleChanged',
			data: { userId: id, name: person.name, before: person.role, after: role }
		});
		return ok({ name: person.name, released });
	});
}
