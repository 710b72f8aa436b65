import { json } from '@sveltejs/kit';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { requireUserForData } from '#lib/server/http/guard.ts';
import type { RequestHandler } from './$types';

/** The newest events of one claim, in words. */
export const GET: RequestHandler = async (event) => {
	const context = requireUserForData(event);
	return json(await readHistory(context, { claimId: event.params.claim }));
};
