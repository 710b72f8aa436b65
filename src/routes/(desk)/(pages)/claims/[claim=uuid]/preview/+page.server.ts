import { error } from '@sveltejs/kit';
import { requireUser } from '#lib/server/http/guard.ts';
import { explanationHtml } from '#lib/server/publications/explanation.ts';
import { previewCheck } from '#lib/server/publications/preview-check.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const check = await previewCheck(requireUser(event), event.params.claim);
	if (!check) error(404, 'There is no decided claim at this address.');
	return { check, explanation: explanationHtml(check.page.explanation, check.page.sources) };
};
