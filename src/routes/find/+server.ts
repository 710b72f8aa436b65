import { json, type RequestHandler } from '@sveltejs/kit';
import { find } from '#lib/server/search/find.ts';

export const GET: RequestHandler = async ({ locals, url }) => {
	if (!locals.user) return json({ items: [] }, { status: 401 });
	return json({ items: await find(url.searchParams.get('q') ?? '') });
};
