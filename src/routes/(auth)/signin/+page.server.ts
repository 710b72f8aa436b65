import { redirect } from '@sveltejs/kit';
import { signInForm } from '#lib/forms/account.ts';
import { beginSession } from '#lib/server/http/begin-session.ts';
import { nextPath } from '#lib/server/http/next-path.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { readDesk } from '#lib/server/desk/read-desk.ts';
import { signIn } from '#lib/server/users/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.user) redirect(303, nextPath(url));
	return { desk: await readDesk() };
};

export const actions: Actions = {
	default: async (event) => {
		const parsed = parseForm(signInForm, await event.request.formData());
		if (!parsed.ok) return invalid(parsed);
		const address = event.getClientAddress();
		const found = await signIn({ now: event.locals.now }, { ...parsed.value, address });
		if (!found.ok) return refusal(found.reason, { email: parsed.value.email });
		const begun = await beginSession(event, found.value);
		if (!begun.ok) return refusal(begun.reason, { email: parsed.value.email });
		redirect(303, nextPath(event.url));
	}
};
