import { redirect } from '@sveltejs/kit';
import { joinForm } from '#lib/forms/account.ts';
import { beginSession } from '#lib/server/http/begin-session.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { acceptInvitation, readInvitation } from '#lib/server/users/accept-invitation.ts';
import { readDesk } from '#lib/server/desk/read-desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await readInvitation(locals.now, params.token);
	if (!read.ok) return { dead: read.reason.words };
	return { invitation: read.value, desk: await readDesk(), signedIn: locals.user?.name };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const parsed = parseForm(joinForm, form);
		if (!parsed.ok) return invalid(parsed);
		const context = { actor: null, now: event.locals.now };
		const input = { ...parsed.value, token: event.params.token };
		const made = await acceptInvitation(context, input);
		if (!made.ok) return refusal(made.reason, textValues(form));
		const begun = await beginSession(event, made.value);
		if (!begun.ok) return refusal(begun.reason);
		redirect(303, '/desk');
	}
};
