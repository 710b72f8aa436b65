import { error } from '@sveltejs/kit';
import { readArticleDetails } from '#lib/server/articles/read-article.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { readScale } from '#lib/server/scales/read-scale.ts';
import { articleAccuracy } from '#lib/server/stats/article-accuracy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { now } = requireUser(event);
	const article = await readArticleDetails(event.params.id);
	if (!article) error(404, 'There is no such article.');
	const { id, title, outlet, ownDraft, language } = article;
	return {
		article: { id, title, outlet, ownDraft },
		...(await articleAccuracy(id, language)),
		scale: await readScale(),
		now
	};
};
