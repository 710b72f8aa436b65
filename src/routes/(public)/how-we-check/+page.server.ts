import { keepForReaders } from '#lib/server/http/public-cache.ts';
import { earlierScales } from '#lib/server/scales/earlier-scales.ts';
import { readScale } from '#lib/server/scales/read-scale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const [parent, scale, earlier] = await Promise.all([
		event.parent(),
		readScale(),
		earlierScales()
	]);
	const data = { scale, earlier, address: event.url.origin + '/how-we-check' };
	keepForReaders(event, [parent, data]);
	return data;
};
