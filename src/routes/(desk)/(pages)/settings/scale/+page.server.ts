import { error } from '@sveltejs/kit';
import { hasRole } from '#lib/domain/role.ts';
import { requireRoleOr403 } from '#lib/server/http/guard.ts';
import { listScales } from '#lib/server/scales/list-scales.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireRoleOr403(event, 'editor');
	const scales = await listScales(context);
	if (!scales.ok) error(403, scales.reason.words);
	return { scales: scales.value, canMake: hasRole(context.actor.role, 'admin') };
};
