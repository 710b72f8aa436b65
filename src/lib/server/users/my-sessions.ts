import { deviceWords } from '#lib/domain/user/device.ts';
import { hashToken } from '../auth/secret.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';

export interface MySession {
	/** The hash of the session's id: it names the session and opens nothing. */
	idHash: string;
	device: string;
	createdAt: Date;
	expiresAt: Date;
	/** True for the session that asks. */
	current: boolean;
}

/** Gives one's own running sessions, this one first, then the newest. */
export async function mySessions(context: Context, sessionId: string): Promise<MySession[]> {
	const rows = await db().session.findMany({
		where: { userId: context.actor.id, expiresAt: { gt: context.now } },
		orderBy: { createdAt: 'desc' }
	});
	const here = hashToken(sessionId);
	return rows
		.map(({ idHash, userAgent, createdAt, expiresAt }) => ({
			idHash,
			device: deviceWords(userAgent),
			createdAt,
			expiresAt,
			current: idHash === here
		}))
		.sort((a, b) => Number(b.current) - Number(a.current));
}
