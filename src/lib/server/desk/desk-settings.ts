import { changedSettings, settingsWords, type DeskSettings } from '#lib/domain/desk/settings.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { DeskContext } from '../context.ts';
import { db, inTransaction } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import { lockAdmins } from '../users/lock-admins.ts';

export interface SetDesk extends DeskSettings {
	/** Of the desk that the person was looking at. */
	revision: number;
}

/** A refusal that comes with the desk's present revision, from which to save again. */
export interface StaleSettings extends Reason {
	details?: { revision: number };
}

const notSetUp = refuse('missing', 'This desk is not set up yet.');

/** Gives the settings of the desk with its revision, to an admin or the command line. */
export async function readDeskSettings(context: DeskContext): Promise<Result<SetDesk>> {
	const refused = context.actor && requireRole({ ...context, actor: context.actor }, 'admin');
	if (refused) return refused;
	const desk = await db().desk.findUnique({ where: { id: 1 }, omit: { id: true } });
	return desk ? ok(desk) : notSetUp;
}

/** Changes the settings of the desk, as an admin or from the command line. They hold at once. */
export async function changeDeskSettings(
	context: DeskContext,
	{ revision, ...after }: SetDesk
): Promise<Result<DeskSettings, StaleSettings>> {
	const asked = context.actor && { ...context, actor: context.actor };
	const refused = asked && requireRole(asked, 'admin');
	if (refused) return refused;
	return inTransaction(async (tx) => {
		const admins = asked && (await lockAdmins(tx, asked));
		if (admins?.ok === false) return admins;
		await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = 1 FOR UPDATE`;
		const before = await tx.desk.findUnique({ where: { id: 1 } });
		if (!before) return notSetUp;
		if (before.revision !== revision) {
			const words = `The settings were changed after you opened them. Now: ${before.name}. ${settingsWords(before)} Nothing of yours is saved: save again to set what stands here.`;
			const details = { revision: before.revision };
			return { ok: false, reason: { code: 'stale', words, details } };
		}
		const changes = changedSettings(before, after);
		if (Object.keys(changes).length === 0) return ok(after);
		await tx.desk.update({ where: { id: 1 }, data: { ...after, revision: { increment: 1 } } });
		await recordEvent(tx, context, {
			action: 'desk.changed',
			data: {
				changes: changes as Prisma.InputJsonObject,
				...(context.actor ? {} : { by: 'the command line' })
			}
		});
		return ok(after);
	});
}
