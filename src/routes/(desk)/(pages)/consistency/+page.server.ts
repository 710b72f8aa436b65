import { error } from '@sveltejs/kit';
import { takeBackWaiverForm, waiveForm } from '#lib/forms/consistency.ts';
import { readFindings } from '#lib/server/consistency/read-findings.ts';
import { takeBackWaiver, waiveFinding } from '#lib/server/consistency/waive-finding.ts';
import { formAction } from '#lib/server/http/form-action.ts';
import { requireRoleOr403 } from '#lib/server/http/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireRoleOr403(event, 'editor');
	const findings = await readFindings(context, event.url.searchParams.get('after'));
	if (!findings) error(403, 'Your role does not open this page.');
	return findings;
};

export const actions = {
	waive: formAction(waiveForm, waiveFinding),
	takeBack: formAction(takeBackWaiverForm, takeBackWaiver)
} satisfies Actions;
