import { error, redirect } from '@sveltejs/kit';
import { draftOf } from '#lib/domain/rating/scale-draft.ts';
import { scaleForm } from '#lib/forms/scale.ts';
import { requireRoleOr403, requireUser } from '#lib/server/http/guard.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import { listScales } from '#lib/server/scales/list-scales.ts';
import { makeScale, type RefusedScale } from '#lib/server/scales/make-scale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const scales = await listScales(requireRoleOr403(event, 'admin'));
	if (!scales.ok) error(403, scales.reason.words);
	const [newest] = scales.value;
	if (!newest) error(404, 'This desk is not set up yet.');
	const wanted = event.url.searchParams.get('from');
	const asked = scales.value.find(({ version }) => String(version) === wanted);
	const { version, labels } = asked ?? newest;
	return {
		newest: newest.version,
		before: newest.labels,
		start: { version, labels: draftOf(labels), asked: asked !== undefined }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		const parsed = parseForm(scaleForm, form);
		if (!parsed.ok) return invalid(parsed);
		const made = await makeScale(context, parsed.value);
		if (!made.ok) return refusal<RefusedScale['details']>(made.reason, textValues(form));
		redirect(303, '/settings/scale');
	}
};
