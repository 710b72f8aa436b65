import { json } from '@sveltejs/kit';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { countUnread } from '#lib/server/notifications/count-unread.ts';
import type { RequestHandler } from './$types';

/** How many notifications the signed-in person has yet to read. */
export const GET: RequestHandler = async (event) => {
	const unread = await countUnread(requireUserForData(event));
	return json({ unread }, { headers: { 'cache-control': 'no-store' } });
};
