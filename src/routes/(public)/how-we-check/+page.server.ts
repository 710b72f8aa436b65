import { keepForReaders } from '#lib/server/http/public-cache.ts';
import { readScale } from '#lib/server/scales/read-scale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const [parent, scale] = await Promise.all([event.parent(), readScale()]);
	const data = { scale, address: event.url.origin + '/how-we-check' };
	keepForReaders(event, [parent, data]);
	return data;
};
