import { error } from '@sveltejs/kit';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { readLeanings, readSource } from '#lib/server/sources/read-source.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	const { id } = event.params;
	const query = event.url.searchParams;
	const [after, before] = [query.get('after'), query.get('before')];
	const [source, leaning, history] = await Promise.all([
		readSource(id),
		readLeanings(id, { after }),
		readHistory(context, { sourceId: id }, { before: before ?? undefined, limit: 20 })
	]);
	if (!source) error(404, 'There is no such source.');
	return { source, leaning, history, after, before, userId: context.actor.id };
};
