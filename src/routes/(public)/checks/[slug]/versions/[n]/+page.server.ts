import { error, redirect } from '@sveltejs/kit';
import { pageChanges } from '#lib/domain/publication/page-changes.ts';
import { keepForReaders } from '#lib/server/http/public-cache.ts';
import { explanationHtml } from '#lib/server/publications/explanation.ts';
import { readCheck } from '#lib/server/publications/read-check.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, n } = event.params;
	if (!/^[1-9]\d{0,5}$/.test(n)) error(404, 'There is no such version.');
	const [{ deskName }, check] = await Promise.all([event.parent(), readCheck(slug, Number(n))]);
	if (!check) error(404, 'There is no such version.');
	if (check.version === check.newestVersion) redirect(307, `/checks/${slug}`);

	const data = {
		check,
		changes: pageChanges(check.page, check.newestPage),
		address: `${event.url.origin}/checks/${slug}`,
		explanation: explanationHtml(check.page.explanation, check.page.sources)
	};
	keepForReaders(event, [deskName, data]);
	return data;
};
