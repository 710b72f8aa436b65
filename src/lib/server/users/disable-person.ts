import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { revokeLinks } from '../auth/one-time-links.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { releaseClaims } from '../claims/release-claims.ts';
import { inTransaction } from '../db/database.ts';
import { lockAdmins, refuseLastAdmin } from './lock-admins.ts';

/**
 * Shuts a person out at once: no session, no sign-in, no link of theirs. Their work stays; the claims
 * that they still had to work on are with nobody then, and it gives how many.
 */
export async function disablePerson(
	context: Context,
	{ id }: { id: string }
): Promise<Result<{ name: string; released: number }>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	if (id === context.actor.id) {
		return refuse('yourself', 'You cannot disable yourself. Another admin can.');
	}
	return inTransaction(async (tx) => {
		const admins = await lockAdmins(tx, context, id);
		if (!admins.ok) return admins;
		const person = await tx.user.findUnique({ where: { id } });
		if (!person) return refuse('missing', 'There is no such person.');
		const last = person.role === 'admin' && refuseLastAdmin(admins.value, id);
		if (last) return last;

		const { count } = await tx.user.updateMany({
			where: { id, disabledAt: null },
			data: { disabledAt: context.now, revision: { increment: 1 } }
		});
		if (count === 0) return refuse('stale', `${person.name} is disabled already.`);
		await tx.session.deleteMany({ where: { userId: id } });
		await revokeLinks(tx, context.now, { OR: [{ userId: id }, { madeById: id }] });
		// Claims are locked before the chain of events, as every change of a claim does.
		const released = await releaseClaims(tx, context, id);
		await recordEvent(tx, context, {
			action: 'user.disabled',
			data: { userId: id, name: person.name }
		});
		return ok({ name: person.name, released });
	});
}
