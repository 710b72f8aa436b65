import { redirect } from '@sveltejs/kit';
import { newSourceForm } from '#lib/forms/source.ts';
import { requireRoleOr403, requireUser } from '#lib/server/http/guard.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { createSource } from '#lib/server/sources/create-source.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireRoleOr403(event, 'reviewer');
};

export const actions: Actions = {
	default: async (event) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		const parsed = parseForm(newSourceForm, form);
		if (!parsed.ok) return invalid(parsed);
		const made = await createSource(context, parsed.value);
		if (!made.ok) return refusal(made.reason, textValues(form));
		const { id, title, existed } = made.value;
		if (!existed) redirect(303, `/sources/${id}`);
		const words = `Already in the library: ${title}. Nothing was made.`;
		const known = { code: 'taken', words, field: 'url', details: { other: { id, title } } };
		return refusal(known, textValues(form));
	}
};
