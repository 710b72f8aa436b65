import { Lucia, TimeSpan } from 'lucia';
import type { Role } from '#lib/domain/role.ts';
import { sessionAdapter } from './session-adapter.ts';

export interface SignedIn {
	user: { id: string; name: string; email: string; role: Role };
	session: { id: string; expiresAt: Date; fresh: boolean };
}

/** What is needed to set or clear the session cookie; `secure` only where the desk is served over HTTPS. */
export interface SessionCookie {
	name: string;
	value: string;
	attributes: { path: string; httpOnly: boolean; sameSite: 'lax'; maxAge: number; secure: boolean };
}

const lifetime = new TimeSpan(14, 'd');

const lucia = new Lucia(sessionAdapter, {
	sessionExpiresIn: lifetime,
	sessionCookie: { name: 'claimdesk_session' },
	getUserAttributes: ({ name, email, role }) => ({ name, email, role })
});

export const sessionCookieName = lucia.sessionCookieName;

/** The person behind a session id, or null. A session past half its life is prolonged (`fresh`). */
export async function readSession(sessionId: string): Promise<SignedIn | null> {
	const { user, session } = await lucia.validateSession(sessionId);
	return session ? { user, session } : null;
}

/**
 * Starts a session for a person and gives its id, which is shown to nobody but their browser. The
 * sessions that have run out go at the same time.
 */
export async function startSession(userId: string, userAgent: string | null): Promise<string> {
	await lucia.deleteExpiredSessions();
	const session = await lucia.createSession(userId, { userAgent });
	return session.id;
}

/** Ends one session by its id. */
export async function endSession(sessionId: string): Promise<void> {
	await lucia.invalidateSession(sessionId);
}

/** Ends every session of a person. */
export async function endSessionsOf(userId: string): Promise<void> {
	await lucia.invalidateUserSessions(userId);
}

/** The cookie that carries `sessionId`, or clears it when null. */
export function sessionCookie(sessionId: string | null, secure: boolean): SessionCookie {
	return {
		name: lucia.sessionCookieName,
		value: sessionId ?? '',
		attributes: {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			maxAge: sessionId ? lifetime.seconds() : 0,
			secure
		}
	};
}

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseUserAttributes: { name: string; email: string; role: Role };
		DatabaseSessionAttributes: { userAgent?: string | null };
	}
}
