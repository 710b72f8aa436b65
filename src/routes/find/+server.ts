import { json, type RequestHandler } from '@sveltejs/kit';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { find } from '#lib/server/search/find.ts';

export const GET: RequestHandler = async (event) => {
	requireUserForData(event);
	return json({ items: await find(event.url.searchParams.get('q') ?? '') });
};
