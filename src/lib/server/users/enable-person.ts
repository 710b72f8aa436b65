import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { lockAdmins } from './lock-admins.ts';

/** Lets a disabled person sign in again, with the password and the role they had. */
export async function enablePerson(
	context: Context,
	{ id }: { id: string }
): Promise<Result<{ name: string }>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	return inTransaction(async (tx) => {
		const admins = await lockAdmins(tx, context);
		if (!admins.ok) return admins;
		const person = await tx.user.findUnique({ where: { id } });
		if (!person) return refuse('missing', 'There is no such person.');
		const { count } = await tx.user.updateMany({
			where: { id, disabledAt: { not: null } },
			data: { disabledAt: null, revision: { increment: 1 } }
		});
		if (count === 0) return refuse('stale', `${person.name} can sign in already.`);
		await recordEvent(tx, context, {
			action: 'user.enabled',
			data: { userId: id, name: person.name }
		});
		return ok({ name: person.name });
	});
}
