import { redirect } from '@sveltejs/kit';
import { resetForm } from '#lib/forms/account.ts';
import { beginSession } from '#lib/server/http/begin-session.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { readResetLink, useResetLink } from '#lib/server/users/use-reset-link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const owner = await readResetLink(locals.now, params.token);
	if (!owner.ok) return { dead: owner.reason.words };
	const { name, email } = owner.value;
	return { owner: { name, email } };
};

export const actions: Actions = {
	default: async (event) => {
		const parsed = parseForm(resetForm, await event.request.formData());
		if (!parsed.ok) return invalid(parsed);
		const context = { actor: null, now: event.locals.now };
		const set = await useResetLink(context, { ...parsed.value, token: event.params.token });
		if (!set.ok) return refusal(set.reason);
		const begun = await beginSession(event, set.value);
		if (!begun.ok) return refusal(begun.reason);
		redirect(303, '/desk');
	}
};
