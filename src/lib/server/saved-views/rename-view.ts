import type { z } from 'zod';
import { ok } from '#lib/domain/result.ts';
import type { renameViewForm } from '#lib/forms/saved-view.ts';
import type { Context } from '../context.ts';
import { changeView } from './change-view.ts';
import { refuseCrowded } from './hold-views.ts';
import { eventData } from './view-event.ts';

/** Gives a view another title. */
export async function renameView(
	context: Context,
	{ title, ...seen }: z.output<typeof renameViewForm>
): ReturnType<typeof changeView> {
	return changeView(context, seen, 'view.renamed', async (tx, view) => {
		const crowded = await refuseCrowded(tx, { ...view, title });
		if (crowded) return crowded;
		const event = eventData(view, { before: view.title, after: title });
		return ok({ data: { title }, event });
	});
}
