import type { z } from 'zod';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { saveViewForm } from '#lib/forms/saved-view.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { holdViews, refuseCrowded } from './hold-views.ts';
import { tidyQuery } from './tidy-query.ts';
import { eventData } from './view-event.ts';

/**
 * Keeps a filter of the claims table under a title. Whoever may sign in may keep views for themselves,
 * observers too: nobody else sees them. A shared one needs a reviewer.
 */
export async function saveView(
	context: Context,
	{ title, query, shared }: z.output<typeof saveViewForm>
): Promise<Result<{ viewId: string }, Reason>> {
	const denied = shared ? requireRole(context, 'reviewer') : null;
	if (denied) return denied;
	const tidy = await tidyQuery(query);
	if (!tidy.ok) return tidy;
	const { actor, now } = context;
	return inTransaction(async (tx) => {
		await holdViews(tx);
		const view = { title, shared, ownerId: actor.id };
		const crowded = await refuseCrowded(tx, view);
		if (crowded) return crowded;
		const { id } = await tx.savedView.create({
			data: {
				...{ ...view, query: tidy.value, changedById: actor.id },
				...{ createdAt: now, updatedAt: now }
			},
			select: { id: true }
		});
		const data = eventData({ ...view, id }, { query: tidy.value });
		await recordEvent(tx, context, { action: 'view.saved', data });
		return ok({ viewId: id });
	});
}
