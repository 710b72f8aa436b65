import type { z } from 'zod';
import { ok } from '#lib/domain/result.ts';
import type { deleteViewForm, restoreViewForm } from '#lib/forms/saved-view.ts';
import type { Context } from '../context.ts';
import { changeView } from './change-view.ts';
import { refuseCrowded } from './hold-views.ts';
import { eventData } from './view-event.ts';

/**
 * Takes a view out of every list; its own address leads nowhere then, that of its claims goes on working.
 * `restoreView` brings it back.
 */
export async function deleteView(
	context: Context,
	seen: z.output<typeof deleteViewForm>
): ReturnType<typeof changeView> {
	return changeView(context, seen, 'view.deleted', (_, view) =>
		ok({ data: { removedAt: context.now }, event: eventData(view) })
	);
}

/** Brings back a view that the actor deleted, unless its title was given to another meanwhile. */
export async function restoreView(
	context: Context,
	{ viewId }: z.output<typeof restoreViewForm>
): ReturnType<typeof changeView> {
	const deleted = { removedAt: { not: null }, changedById: context.actor.id };
	const seen = { viewId, revision: null };
	return changeView(
		context,
		seen,
		'view.restored',
		async (tx, view) => {
			const crowded = await refuseCrowded(tx, view);
			return crowded ?? ok({ data: { removedAt: null }, event: eventData(view) });
		},
		deleted
	);
}
