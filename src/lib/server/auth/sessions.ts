import { Lucia, TimeSpan } from 'lucia';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import { db, inTransaction, type Tx } from '../db/database.ts';
import { lockUser } from './lock-user.ts';
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

function luciaOn(client: () => Tx) {
	return new Lucia(sessionAdapter(client), {
		sessionExpiresIn: lifetime,
		sessionCookie: { name: 'claimdesk_session' },
		getUserAttributes: ({ name, email, role }: DatabaseUserAttributes) => ({ name, email, role })
	});
}

const lucia = luciaOn(db);

export const sessionCookieName = lucia.sessionCookieName;

/** The person behind a session id, or null. A session past half its life is prolonged (`fresh`). */
export async function readSession(sessionId: string): Promise<SignedIn | null> {
	const { user, session } = await lucia.validateSession(sessionId);
	return session ? { user, session } : null;
}

/** A person's account as it was when they proved that it is theirs. */
export interface ProvenAccount {
	id: string;
	revision: number;
}

/**
 * Starts a session for a person and gives its id, which is shown to nobody but their browser. Refused
 * when the account was changed since it was proven: a password set meanwhile ends what an old one
 * began. The sessions that have run out go at the same time.
 */
export async function startSession(
	{ id, revision }: ProvenAccount,
	userAgent: string | null
): Promise<Result<{ sessionId: string }>> {
	await lucia.deleteExpiredSessions();
	return inTransaction(async (tx) => {
		const user = await lockUser(tx, id);
		if (user?.revision !== revision || user.disabledAt) {
			return refuse('changed', 'Your account was changed while you signed in. Sign in again.');
		}
		const session = await luciaOn(() => tx).createSession(id, { userAgent });
		return ok({ sessionId: session.id });
	});
}

/** Ends one session by its id. */
export async function endSession(sessionId: string): Promise<void> {
	await lucia.invalidateSession(sessionId);
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

interface DatabaseUserAttributes {
	name: string;
	email: string;
	role: Role;
}

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseUserAttributes: DatabaseUserAttributes;
		DatabaseSessionAttributes: { userAgent?: string | null };
	}
}
