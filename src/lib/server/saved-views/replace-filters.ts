import type { z } from 'zod';
import { ok } from '#lib/domain/result.ts';
import type { replaceFiltersForm } from '#lib/forms/saved-view.ts';
import type { Context } from '../context.ts';
import { changeView } from './change-view.ts';
import { tidyQuery } from './tidy-query.ts';
import { eventData } from './view-event.ts';

/** Lets a view show other claims, under the same title. */
export async function replaceFilters(
	context: Context,
	{ query, ...seen }: z.output<typeof replaceFiltersForm>
): ReturnType<typeof changeView> {
	const tidy = await tidyQuery(query);
	if (!tidy.ok) return tidy;
	return changeView(context, seen, 'view.filtersReplaced', (_, view) => {
		const event = eventData(view, { before: view.query, after: tidy.value });
		return ok({ data: { query: tidy.value }, event });
	});
}
