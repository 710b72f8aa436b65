import { readLabelKey } from '#lib/domain/publication/check-page.ts';
import { keepForReaders } from '#lib/server/http/public-cache.ts';
import { countChecks, listChecks } from '#lib/server/publications/list-checks.ts';
import { readScale } from '#lib/server/publications/read-scale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const query = event.url.searchParams;
	const filter = {
		verdict: readLabelKey(query.get('verdict')),
		text: (query.get('q') ?? '').trim().slice(0, 200),
		after: query.get('after')
	};
	const [parent, list, counts, scale] = await Promise.all([
		event.parent(),
		listChecks(filter),
		countChecks(),
		readScale()
	]);
	const data = { ...list, counts, scale, filter, address: event.url.origin + '/checks' };
	keepForReaders(event, [parent, data]);
	return data;
};
