import { json } from '@sveltejs/kit';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { searchSources } from '#lib/server/sources/search-sources.ts';
import type { RequestHandler } from './$types';

/** Up to ten sources of the library for the words in `q`. */
export const GET: RequestHandler = async (event) => {
	requireUserForData(event);
	const query = (event.url.searchParams.get('q') ?? '').slice(0, 300);
	return json({ items: await searchSources(query) });
};
