import type { RequestEvent } from '@sveltejs/kit';
import type { Result } from '#lib/domain/result.ts';
import { endSession, startSession, type ProvenAccount } from '../auth/sessions.ts';
import { setSessionCookie } from './session.ts';

type Signing = Pick<RequestEvent, 'cookies' | 'url' | 'locals' | 'request'>;

/**
 * Signs this browser in as a person, under a new session id; whoever was signed in before is out.
 * Refused when the account was changed since it was proven.
 */
export async function beginSession(
	event: Signing,
	account: ProvenAccount
): Promise<Result<unknown>> {
	if (event.locals.session) await endSession(event.locals.session.id);
	const userAgent = event.request.headers.get('user-agent')?.slice(0, 300) ?? null;
	const started = await startSession(account, userAgent);
	setSessionCookie(event, started.ok ? started.value.sessionId : null);
	return started;
}
