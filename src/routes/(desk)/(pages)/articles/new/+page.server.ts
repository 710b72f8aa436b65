import { redirect } from '@sveltejs/kit';
import { newArticleForm } from '#lib/forms/article.ts';
import { createArticle } from '#lib/server/articles/create-article.ts';
import { listOutlets } from '#lib/server/articles/outlet.ts';
import { takeInFile } from '#lib/server/articles/take-in-file.ts';
import { requireRoleOr403, requireUser } from '#lib/server/http/guard.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { startSearch } from '#lib/server/suggestions/start-search.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRoleOr403(event, 'reviewer');
	return { outlets: await listOutlets() };
};

export const actions: Actions = {
	default: async (event) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		const file = await takeInFile(form);
		if (!file.ok) return refusal(file.reason, textValues(form));
		const parsed = parseForm(newArticleForm, form);
		if (!parsed.ok) return invalid(parsed);
		const made = await createArticle(context, parsed.value);
		if (!made.ok) return refusal(made.reason, textValues(form));
		startSearch(made.value.id);
		redirect(303, `/articles/${made.value.id}`);
	}
};
