import type { z } from 'zod';
import { ok } from '#lib/domain/result.ts';
import type { replaceFiltersForm } from '#lib/forms/saved-view.ts';
import type { Context } from '../context.ts';
import { changeView } from './change-view.ts';
import { tidyQuery } from './tidy-query.ts';
import { eventData } from './view-event.ts';

/**
 * Lets a view show other claims, under the same title. The way back is open also when the desk no
 * longer knows all that the view named before.
 */
export async function replaceFilters(
	context: Context,
	{ query, ...seen }: z.output<typeof replaceFiltersForm>
): ReturnType<typeof changeView> {
	const tidy = await tidyQuery(query);
	return changeView(context, seen, 'view.filtersReplaced', (_, view) => {
		const next = query === view.formerQuery ? ok(query) : tidy;
		if (!next.ok) return next;
		const event = eventData(view, { before: view.query, after: next.value });
		return ok({ data: { query: next.value, formerQuery: view.query }, event });
	});
}
