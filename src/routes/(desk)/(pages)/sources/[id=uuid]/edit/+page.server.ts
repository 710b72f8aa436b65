import { error, redirect } from '@sveltejs/kit';
import { editSourceForm } from '#lib/forms/source.ts';
import { requireRoleOr403, requireUser } from '#lib/server/http/guard.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { editSource, type SourceRefusal } from '#lib/server/sources/edit-source.ts';
import { readSource } from '#lib/server/sources/read-source.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRoleOr403(event, 'reviewer');
	const source = await readSource(event.params.id);
	if (!source) error(404, 'There is no such source.');
	return { source };
};

export const actions: Actions = {
	default: async (event) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		form.set('sourceId', event.params.id);
		const parsed = parseForm(editSourceForm, form);
		if (!parsed.ok) return invalid(parsed);
		const saved = await editSource(context, parsed.value);
		if (!saved.ok) return refusal<SourceRefusal>(saved.reason, textValues(form));
		redirect(303, `/sources/${event.params.id}`);
	}
};
