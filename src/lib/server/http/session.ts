import type { Handle, RequestEvent } from '@sveltejs/kit';
import { readSession, sessionCookie, sessionCookieName } from '../auth/sessions.ts';
import { now } from '../clock.ts';
import { isPublicPage } from './public-pages.ts';

/** Sets the session cookie of a response, or clears it when `sessionId` is null. */
export function setSessionCookie(
	event: Pick<RequestEvent, 'cookies' | 'url'>,
	sessionId: string | null
): void {
	const { name, value, attributes } = sessionCookie(sessionId, event.url.protocol === 'https:');
	event.cookies.set(name, value, attributes);
}

/** Puts the time of the request and the signed-in person, if any, on `event.locals`. */
export const handleSession: Handle = async ({ event, resolve }) => {
	event.locals.now = now();
	event.locals.user = null;
	event.locals.session = null;
	// A shared cache must never keep a cookie, nor what only one person may see.
	if (isPublicPage(event)) return resolve(event);

	const id = event.cookies.get(sessionCookieName);
	if (id) {
		const signedIn = await readSession(id);
		if (signedIn) {
			event.locals.user = signedIn.user;
			event.locals.session = { id, expiresAt: signedIn.session.expiresAt };
		}
		if (!signedIn || signedIn.session.fresh) setSessionCookie(event, signedIn ? id : null);
	}
	return resolve(event);
};
