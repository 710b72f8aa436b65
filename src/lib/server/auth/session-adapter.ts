import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Tx } from '../db/database.ts';
import type { Session, User } from '../db/generated/client.ts';
import { hashToken } from './secret.ts';

function toSession(row: Session, id: string): DatabaseSession {
	return { id, userId: row.userId, expiresAt: row.expiresAt, attributes: {} };
}

function toUser({ id, name, email, role }: User): DatabaseUser {
	return { id, attributes: { name, email, role } };
}

/**
 * Lucia's seven methods over the Prisma client that `db` gives. Only the SHA-256 of a session id is
 * stored, so a stolen database opens no session. A disabled person has no session.
 */
export function sessionAdapter(db: () => Tx): Adapter {
	return {
		async getSessionAndUser(sessionId) {
			const row = await db().session.findUnique({
				where: { idHash: hashToken(sessionId) },
				include: { user: true }
			});
			if (!row) return [null, null];
			return [toSession(row, sessionId), row.user.disabledAt ? null : toUser(row.user)];
		},
		async getUserSessions(userId) {
			const rows = await db().session.findMany({ where: { userId } });
			// The ids themselves are gone; a hash cannot be used as a session.
			return rows.map((row) => toSession(row, row.idHash));
		},
		async setSession({ id, userId, expiresAt, attributes }) {
			await db().session.create({
				data: { idHash: hashToken(id), userId, expiresAt, userAgent: attributes.userAgent ?? null }
			});
		},
		async updateSessionExpiration(sessionId, expiresAt) {
			await db().session.updateMany({
				where: { idHash: hashToken(sessionId) },
				data: { expiresAt }
			});
		},
		async deleteSession(sessionId) {
			await db().session.deleteMany({ where: { idHash: hashToken(sessionId) } });
		},
		async deleteUserSessions(userId) {
			await db().session.deleteMany({ where: { userId } });
		},
		async deleteExpiredSessions() {
			await db().session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
		}
	};
}
