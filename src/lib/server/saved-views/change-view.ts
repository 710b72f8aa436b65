import { readClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { claimFilterWords } from '#lib/domain/claim/list-filter-words.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { mayChangeView } from '#lib/domain/saved-view/saved-view.ts';
import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import { filterNames } from '../claims/filter-names.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import { holdViews } from './hold-views.ts';
import { visibleTo } from './visible.ts';

const withPeople = {
	owner: { select: { name: true } },
	changedBy: { select: { name: true } }
} as const satisfies Prisma.SavedViewInclude;

/** A view as it stands while it is being changed. */
export type HeldView = Prisma.SavedViewGetPayload<{ include: typeof withPeople }>;

/** What becomes of a view, and what the audit says of it. */
export interface ViewChange {
	data: Prisma.SavedViewUncheckedUpdateInput;
	event: Prisma.InputJsonObject;
}

/** What a person whose save came too late needs: who changed the view, and how it is now. */
export interface StaleView extends Reason {
	code: 'stale';
	details: { by: string; revision: number; title: string; query: string; shared: boolean };
}

const noSuchView = refuse(
	'missing',
	'This view is no longer there. Its filters are still in the address.'
);

/**
 * Changes one view that the actor sees and may change, as it is at this moment, and records it.
 * Refused when somebody did so since `revision`; null asks for none.
 */
export async function changeView(
	context: Context,
	{ viewId, revision }: { viewId: string; revision: number | null },
	action: Action,
	change: (tx: Tx, view: HeldView) => Promise<Result<ViewChange>> | Result<ViewChange>,
	where: Prisma.SavedViewWhereInput = visibleTo(context)
): Promise<Result<{ viewId: string; revision: number }, Reason | StaleView>> {
	const done = await inTransaction(async (tx) => {
		await holdViews(tx);
		const view = await tx.savedView.findFirst({
			where: { ...where, id: viewId },
			include: withPeople
		});
		if (!view) return noSuchView;
		if (!mayChangeView(view, context.actor)) {
			const words = `Only ${view.owner.name} and editors change this view. Save one of your own.`;
			return refuse('role', words);
		}
		if (revision !== null && view.revision !== revision) {
			return { ok: false as const, stale: view };
		}
		const changed = await change(tx, view);
		if (!changed.ok) return changed;
		await tx.savedView.update({
			where: { id: viewId },
			data: {
				...changed.value.data,
				...{ changedById: context.actor.id, updatedAt: context.now, revision: { increment: 1 } }
			}
		});
		await recordEvent(tx, context, { action, data: changed.value.event });
		return ok({ viewId, revision: view.revision + 1 });
	});
	return 'stale' in done ? refuseStale(done.stale) : done;
}

async function refuseStale(view: HeldView): Promise<{ ok: false; reason: StaleView }> {
	const { title, query, shared, revision } = view;
	const by = view.changedBy.name;
	const seenBy = shared ? 'everybody sees it' : 'its owner alone sees it';
	const names = await filterNames();
	const { filter } = readClaimFilter(new URLSearchParams(query), names);
	const words = `${by} changed this view after you opened it: it is called “${title}”, ${seenBy}, and it shows: ${claimFilterWords(filter, names)}. Nothing of yours is saved: do it again to change what stands now.`;
	return {
		ok: false,
		reason: { code: 'stale', words, details: { by, revision, title, query, shared } }
	};
}
