import { listArticles } from '#lib/server/articles/list-articles.ts';
import { listOutlets } from '#lib/server/articles/outlet.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireUser(event);
	const query = event.url.searchParams;
	const filter = {
		outlet: query.get('outlet') ?? undefined,
		words: query.get('q')?.trim().slice(0, 200) || undefined
	};
	const before = query.get('before') ?? undefined;
	const [list, outlets] = await Promise.all([listArticles(filter, { before }), listOutlets()]);
	return { ...list, outlets, filter, before };
};
