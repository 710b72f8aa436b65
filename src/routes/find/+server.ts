import { json, type RequestHandler } from '@sveltejs/kit';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { find } from '#lib/server/search/find.ts';

export const GET: RequestHandler = async (event) => {
	const context = requireUserForData(event);
	return json({ items: await find(context, event.url.searchParams.get('q') ?? '') });
};
