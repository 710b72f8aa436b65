import { json } from '@sveltejs/kit';
import { requireUser } from '#lib/server/http/guard.ts';
import { readSearch } from '#lib/server/suggestions/read-search.ts';
import type { RequestHandler } from './$types';

/** How far the search for claims is: `{ at }`, null when none is under way. */
export const GET: RequestHandler = async (event) => {
	requireUser(event);
	return json({ at: await readSearch(event.params.id) });
};
