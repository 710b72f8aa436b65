import { json } from '@sveltejs/kit';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { requireUserForData } from '#lib/server/http/guard.ts';
import type { RequestHandler } from './$types';

/** The newest events of one claim, in words. */
export const GET: RequestHandler = async (event) => {
	const context = requireUserForData(event);
	const { id: articleId, claim: claimId } = event.params;
	return json(await readHistory(context, { articleId, claimId }));
};
