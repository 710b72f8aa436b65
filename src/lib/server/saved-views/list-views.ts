import { readClaimFilter } from '#lib/domain/claim/list-filter.ts';
import {
	glyphOf,
	mayChangeView,
	mostCounted,
	type ViewGlyph
} from '#lib/domain/saved-view/saved-view.ts';
import { countClaims } from '../claims/count-claims.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { knownNames } from './known-names.ts';
import { visibleTo } from './visible.ts';

/** A view as those who see it see it. */
export interface ListedView {
	id: string;
	title: string;
	/** As `writeClaimFilter` writes it. */
	query: string;
	/** Everybody sees it; else its owner alone. */
	shared: boolean;
	revision: number;
	owner: string;
	/** It is the reader's own. */
	mine: boolean;
	mayChange: boolean;
	glyph: ViewGlyph;
	/** How many claims it shows the reader, one more than are counted at most. */
	count: number;
}

/**
 * The views that the actor sees, by title. Three queries, and one more for each of outlets, people
 * and labels that one of them names.
 */
export async function listViews(context: Context): Promise<ListedView[]> {
	const { actor } = context;
	const rows = await db().savedView.findMany({
		where: visibleTo(context),
		orderBy: [{ title: 'asc' }, { id: 'asc' }],
		include: { owner: { select: { name: true } } }
	});
	const known = await knownNames(rows.map(({ query }) => query));
	const filters = rows.map(
		({ query }) => readClaimFilter(new URLSearchParams(query), known).filter
	);
	const counts = await countClaims(filters, actor.id, mostCounted);
	return rows.map(({ id, title, query, shared, revision, owner, ownerId }, at) => ({
		...{ id, title, query, shared, revision, owner: owner.name },
		mine: ownerId === actor.id,
		mayChange: mayChangeView({ ownerId, shared }, actor),
		glyph: filters[at] ? glyphOf(filters[at]) : null,
		count: counts[at] ?? 0
	}));
}
