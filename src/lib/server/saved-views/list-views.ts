import {
	readClaimFilter,
	writeClaimFilter,
	type ClaimFilter
} from '#lib/domain/claim/list-filter.ts';
import {
	glyphOf,
	mayChangeView,
	mostCounted,
	type CountsOfViews,
	type ListedView
} from '#lib/domain/saved-view/saved-view.ts';
import { countClaims } from '../claims/count-claims.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { log } from '../log.ts';
import { knownNames } from './known-names.ts';
import { visibleTo } from './visible.ts';

/**
 * The views that the actor sees, by title, and a promise of how many claims each shows them, which
 * gives null when they could not be counted: it takes long on many claims, and never rejects. Four
 * queries, and one more for each of outlets, people and labels that one of them names.
 */
export async function listViews(
	context: Context
): Promise<{ views: ListedView[]; counts: Promise<CountsOfViews | null> }> {
	const { actor } = context;
	const rows = await db().savedView.findMany({
		where: visibleTo(context),
		orderBy: [{ title: 'asc' }, { id: 'asc' }],
		include: { owner: { select: { name: true } }, changedBy: { select: { name: true } } }
	});
	const known = await knownNames(rows.map(({ query }) => query));
	const read = rows.map((row) => ({
		...row,
		...readClaimFilter(new URLSearchParams(row.query), known)
	}));
	const views = read.map(({ id, title, shared, revision, owner, ownerId, ...view }) => ({
		...{ id, title, shared, revision, owner: owner.name },
		changed: revision > 1 ? { by: view.changedBy.name, at: view.updatedAt } : null,
		query: view.ignored.length === 0 ? writeClaimFilter(view.filter) : view.query,
		mine: ownerId === actor.id,
		mayChange: mayChangeView({ ownerId, shared }, actor),
		glyph: glyphOf(view.filter)
	}));
	return { views, counts: countViews(context, read) };
}

/** The views stand on every page, so that no page may fail with their counts. */
async function countViews(
	{ actor }: Context,
	views: readonly { id: string; filter: ClaimFilter }[]
): Promise<CountsOfViews | null> {
	try {
		const filters = views.map(({ filter }) => filter);
		const counts = await countClaims(filters, actor.id, mostCounted);
		return Object.fromEntries(views.map(({ id }, at) => [id, counts[at] ?? 0]));
	} catch (error) {
		log('error', 'The claims of saved views could not be counted.', { error: String(error) });
		return null;
	}
}
