import { error, redirect } from '@sveltejs/kit';
import { articleDetailsForm } from '#lib/forms/article.ts';
import { editArticle } from '#lib/server/articles/edit-article.ts';
import { listOutlets } from '#lib/server/articles/outlet.ts';
import { readArticleDetails } from '#lib/server/articles/read-article.ts';
import { requireRoleOr403, requireUser } from '#lib/server/http/guard.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRoleOr403(event, 'reviewer');
	const [article, outlets] = await Promise.all([
		readArticleDetails(event.params.id),
		listOutlets()
	]);
	if (!article) error(404, 'There is no such article.');
	return { article, outlets };
};

export const actions: Actions = {
	default: async (event) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		const parsed = parseForm(articleDetailsForm, form);
		if (!parsed.ok) return invalid(parsed);
		const saved = await editArticle(context, { ...parsed.value, id: event.params.id });
		if (!saved.ok) return refusal(saved.reason, textValues(form));
		redirect(303, `/articles/${event.params.id}`);
	}
};
