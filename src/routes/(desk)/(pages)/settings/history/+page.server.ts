import { error } from '@sveltejs/kit';
import { readDeskHistory } from '#lib/server/audit/read-history.ts';
import { requireRoleOr403 } from '#lib/server/http/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireRoleOr403(event, 'admin');
	const before = event.url.searchParams.get('before') ?? undefined;
	const history = await readDeskHistory(context, { before });
	if (!history.ok) error(403, history.reason.words);
	return { history: history.value, before, userId: context.actor.id };
};
