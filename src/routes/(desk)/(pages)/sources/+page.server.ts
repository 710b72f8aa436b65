import { requireUser } from '#lib/server/http/guard.ts';
import { listSources } from '#lib/server/sources/list-sources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireUser(event);
	const query = event.url.searchParams;
	const words = (query.get('q') ?? '').trim().slice(0, 300);
	const after = query.get('after');
	return { ...(await listSources(words, { after })), words, after };
};
