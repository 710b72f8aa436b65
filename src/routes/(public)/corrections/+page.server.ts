import { keepForReaders } from '#lib/server/http/public-cache.ts';
import { listCorrections } from '#lib/server/publications/list-corrections.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const after = event.url.searchParams.get('after');
	const [parent, list] = await Promise.all([event.parent(), listCorrections(after)]);
	const data = { ...list, isFirst: after === null, address: event.url.origin + '/corrections' };
	keepForReaders(event, [parent, data]);
	return data;
};
