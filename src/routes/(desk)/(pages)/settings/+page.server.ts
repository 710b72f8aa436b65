import { error } from '@sveltejs/kit';
import { deskSettingsForm } from '#lib/forms/account.ts';
import {
	changeDeskSettings,
	readDeskSettings,
	type StaleSettings
} from '#lib/server/desk/desk-settings.ts';
import { requireRoleOr403, requireUser } from '#lib/server/http/guard.ts';
import { parseForm, textValues } from '#lib/server/http/parse-form.ts';
import { invalid, refusal } from '#lib/server/http/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const desk = await readDeskSettings(requireRoleOr403(event, 'admin'));
	if (!desk.ok) error(404, desk.reason.words);
	return { settings: desk.value };
};

export const actions: Actions = {
	default: async (event) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		const parsed = parseForm(deskSettingsForm, form);
		if (!parsed.ok) return invalid(parsed);
		const saved = await changeDeskSettings(context, parsed.value);
		if (!saved.ok) {
			return refusal<StaleSettings['details']>(saved.reason, textValues(form));
		}
		return { done: 'The settings are saved. They hold from now on.' };
	}
};
