import type { RequestEvent } from '@sveltejs/kit';
import type { Result } from '#lib/domain/result.ts';
import { changePasswordForm, hashForm } from '#lib/forms/account.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { changePassword } from '#lib/server/users/change-password.ts';
import { endMySessions } from '#lib/server/users/end-sessions.ts';
import { mySessions } from '#lib/server/users/my-sessions.ts';
import type { Actions, PageServerLoad } from './$types';

/** The signed-in context, and the session by which this browser is signed in. */
function signedIn(event: RequestEvent) {
	return { context: requireUser(event), sessionId: event.locals.session?.id ?? '' };
}

function sessionsEnded(ended: number): string {
	return ended === 1 ? 'One session ended.' : `${ended} sessions ended.`;
}

/** `at` names the part of the page that shows an outcome. */
function sayEnded(result: Result<{ ended: number }>) {
	if (!result.ok) return refusal(result.reason, { at: 'sessions' });
	return { at: 'sessions', done: sessionsEnded(result.value.ended) };
}

export const load: PageServerLoad = async (event) => {
	const { context, sessionId } = signedIn(event);
	return {
		me: { ...context.actor, email: event.locals.user?.email ?? '' },
		sessions: await mySessions(context, sessionId)
	};
};

export const actions = {
	password: async (event) => {
		const { context, sessionId } = signedIn(event);
		const parsed = parseForm(changePasswordForm, await event.request.formData());
		if (!parsed.ok) return invalid(parsed);
		const changed = await changePassword(context, { ...parsed.value, sessionId });
		if (!changed.ok) return refusal(changed.reason);
		const { ended } = changed.value;
		return {
			at: 'password',
			done: `The password is changed.${ended ? ` ${sessionsEnded(ended)}` : ''}`
		};
	},
	endSession: async (event) => {
		const { context } = signedIn(event);
		const parsed = parseForm(hashForm, await event.request.formData());
		if (!parsed.ok) return invalid(parsed);
		const result = await endMySessions(context, { idHash: parsed.value.id });
		return sayEnded(result);
	},
	endOthers: async (event) => {
		const { context, sessionId } = signedIn(event);
		const result = await endMySessions(context, { allBut: sessionId });
		return sayEnded(result);
	}
} satisfies Actions;
