import type { RequestEvent } from '@sveltejs/kit';
import { endSession, startSession } from '../auth/sessions.ts';
import { setSessionCookie } from './session.ts';

type Signing = Pick<RequestEvent, 'cookies' | 'url' | 'locals' | 'request'>;

/** Signs this browser in as a person, under a new session id; whoever was signed in before is out. */
export async function beginSession(event: Signing, userId: string): Promise<void> {
	if (event.locals.session) await endSession(event.locals.session.id);
	const userAgent = event.request.headers.get('user-agent')?.slice(0, 300) ?? null;
	setSessionCookie(event, await startSession(userId, userAgent));
}
