import { redirect } from '@sveltejs/kit';
import { setUpForm } from '#lib/forms/account.ts';
import { beginSession } from '#lib/server/http/begin-session.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { readSetUpLink, setUpDesk } from '#lib/server/users/set-up-desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const link = await readSetUpLink(locals.now, params.token);
	return { dead: link.ok ? null : link.reason.words };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const parsed = parseForm(setUpForm, form);
		if (!parsed.ok) return invalid(parsed);
		const context = { actor: null, now: event.locals.now };
		const made = await setUpDesk(context, { ...parsed.value, token: event.params.token });
		if (!made.ok) return refusal(made.reason, textValues(form));
		const begun = await beginSession(event, made.value);
		if (!begun.ok) return refusal(begun.reason);
		redirect(303, '/desk');
	}
};
