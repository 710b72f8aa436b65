import { listArticles } from '#lib/server/articles/list-articles.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { readQueue, readUnassigned } from '#lib/server/desk/my-desk.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	const [queue, unassigned, activity, articles] = await Promise.all([
		readQueue(context),
		readUnassigned(),
		readHistory(context, {}, { limit: 8 }),
		listArticles({}, { limit: 6 })
	]);
	return { now: context.now, queue, unassigned, activity, articles: articles.articles };
};
