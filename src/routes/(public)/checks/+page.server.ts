import { keepForReaders } from '#lib/server/http/public-cache.ts';
import { countChecks, listChecks } from '#lib/server/publications/list-checks.ts';
import { filterLabels } from '#lib/server/publications/filter-labels.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const query = event.url.searchParams;
	const scale = await filterLabels();
	const filter = {
		verdict: scale.find(({ key }) => key === query.get('verdict'))?.key ?? null,
		text: (query.get('q') ?? '').trim().slice(0, 200),
		after: query.get('after')
	};
	const [parent, list, counts] = await Promise.all([
		event.parent(),
		listChecks(filter),
		countChecks()
	]);
	const data = { ...list, counts, scale, filter, address: event.url.origin + '/checks' };
	keepForReaders(event, [parent, data]);
	return data;
};
