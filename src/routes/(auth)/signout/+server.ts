import { redirect, type RequestHandler } from '@sveltejs/kit';
import { endSession } from '#lib/server/auth/sessions.ts';
import { setSessionCookie } from '#lib/server/http/session.ts';

export const POST: RequestHandler = async (event) => {
	if (event.locals.session) await endSession(event.locals.session.id);
	setSessionCookie(event, null);
	redirect(303, '/signin');
};
