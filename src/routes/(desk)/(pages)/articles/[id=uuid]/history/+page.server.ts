import { error } from '@sveltejs/kit';
import { readArticleDetails } from '#lib/server/articles/read-article.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	const article = await readArticleDetails(event.params.id);
	if (!article) error(404, 'There is no such article.');
	const before = event.url.searchParams.get('before') ?? undefined;
	const history = await readHistory(context, { articleId: article.id }, { before });
	const { id, title, outlet } = article;
	return { article: { id, title, outlet }, history, before, userId: context.actor.id };
};
