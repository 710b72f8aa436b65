import { error } from '@sveltejs/kit';
import { claimReview, jsonLdScript } from '#lib/domain/publication/claim-review.ts';
import { correctedAt } from '#lib/domain/publication/published-check.ts';
import { keepForReaders } from '#lib/server/http/public-cache.ts';
import { explanationHtml } from '#lib/server/publications/explanation.ts';
import { readCheck } from '#lib/server/publications/read-check.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { origin } = event.url;
	const [{ deskName }, check] = await Promise.all([event.parent(), readCheck(event.params.slug)]);
	if (!check) error(404, 'There is no check at this address.');

	const address = `${origin}/checks/${check.slug}`;
	const corrected = correctedAt(check);
	const review = claimReview(check.page, {
		url: address,
		publisher: deskName,
		publisherUrl: `${origin}/checks`,
		correctionsPolicy: `${origin}/how-we-check#corrections`,
		datePublished: check.publishedAt,
		...(corrected && { dateModified: corrected }),
		withdrawn: check.withdrawal !== null
	});
	const data = {
		check,
		address,
		explanation: explanationHtml(check.page.explanation, check.page.sources),
		jsonLd: review && jsonLdScript(review)
	};
	keepForReaders(event, [deskName, data]);
	return data;
};
