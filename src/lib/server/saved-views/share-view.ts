import type { z } from 'zod';
import { ok, refuse } from '#lib/domain/result.ts';
import type { shareViewForm } from '#lib/forms/saved-view.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { changeView } from './change-view.ts';
import { refuseCrowded } from './hold-views.ts';
import { eventData } from './view-event.ts';

/**
 * Shows a view to everybody, or to its owner alone again. That is for the owner: whether there is room
 * among their own views is theirs to know.
 */
export async function shareView(
	context: Context,
	{ shared, ...seen }: z.output<typeof shareViewForm>
): ReturnType<typeof changeView> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	const action = shared ? 'view.shared' : 'view.unshared';
	return changeView(context, seen, action, async (tx, view) => {
		if (view.ownerId !== context.actor.id) {
			return refuse('role', `Only ${view.owner.name} can take this view back for themselves.`);
		}
		const crowded = await refuseCrowded(tx, { ...view, shared });
		if (crowded) return crowded;
		// Its title was everybody's until now, or is from now on.
		return ok({ data: { shared }, event: eventData({ ...view, shared: true }) });
	});
}
