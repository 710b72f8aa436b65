import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import { hashToken } from '../auth/secret.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';

/** Ends every session of a person, as an admin; gives their name and how many ended. */
export async function endSessions(
	context: Context,
	{ id }: { id: string }
): Promise<Result<{ name: string; ended: number }>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	return inTransaction(async (tx) => {
		const person = await tx.user.findUnique({ where: { id } });
		if (!person) return refuse('missing', 'There is no such person.');
		const { count } = await tx.session.deleteMany({ where: { userId: id } });
		await recordEvent(tx, context, {
			action: 'user.sessionsEnded',
			data: { userId: id, name: person.name, ended: count }
		});
		return ok({ name: person.name, ended: count });
	});
}

/** Ends one of one's own sessions by its row, or all but the one that asks; gives how many ended. */
export async function endMySessions(
	context: Context,
	which: { idHash: string } | { allBut: string }
): Promise<Result<{ ended: number }>> {
	const userId = context.actor.id;
	return inTransaction(async (tx) => {
		const idHash = 'idHash' in which ? which.idHash : { not: hashToken(which.allBut) };
		const { count } = await tx.session.deleteMany({ where: { userId, idHash } });
		if (count === 0) return refuse('missing', 'That session has ended already.');
		await recordEvent(tx, context, {
			action: 'user.sessionsEnded',
			data: { userId, name: context.actor.name, ended: count }
		});
		return ok({ ended: count });
	});
}
