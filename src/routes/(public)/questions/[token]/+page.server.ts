import { redirect } from '@sveltejs/kit';
import { answerForm } from '#lib/forms/question.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { answerQuestion } from '#lib/server/questions/answer-question.ts';
import { readQuestion } from '#lib/server/questions/read-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, setHeaders }) => {
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex, nofollow',
		// Whoever has the address can answer. Not `no-referrer`: forms would lose their origin with it.
		'referrer-policy': 'same-origin'
	});
	return readQuestion(locals.now, params.token);
};

export const actions: Actions = {
	look: async ({ request }) => {
		const parsed = parseForm(answerForm, await request.formData());
		return parsed.ok ? { looked: parsed.value } : invalid(parsed);
	},
	change: async ({ request }) => ({ values: textValues(await request.formData()) }),
	send: async ({ request, params, locals, getClientAddress, url }) => {
		const form = await request.formData();
		const parsed = parseForm(answerForm, form);
		if (!parsed.ok) return invalid(parsed);
		const answer = { ...parsed.value, token: params.token, address: getClientAddress() };
		const sent = await answerQuestion({ now: locals.now }, answer);
		if (!sent.ok) return refusal(sent.reason, textValues(form));
		redirect(303, url.pathname);
	}
};
