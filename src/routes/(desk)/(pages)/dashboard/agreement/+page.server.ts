import { readFilter } from '#lib/domain/stats/filter.ts';
import { listOutlets } from '#lib/server/articles/outlet.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { raterAgreement } from '#lib/server/stats/rater-agreement.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireUser(event);
	const outlets = await listOutlets();
	const slugs = outlets.map(({ slug }) => slug);
	const params = new URLSearchParams(event.url.searchParams);
	const wanted = Number(params.get('scale')) || null;
	params.delete('scale');
	const { filter, ignored } = readFilter(params, slugs);
	return { filter, ignored, outlets, agreement: await raterAgreement(filter, wanted) };
};
