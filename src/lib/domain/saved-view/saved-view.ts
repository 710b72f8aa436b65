import type { ClaimKind } from '../claim/kind.ts';
import { writeClaimFilter, type ClaimFilter } from '../claim/list-filter.ts';
import type { ClaimState } from '../claim/state.ts';
import { hasRole, type Role } from '../role.ts';

/** How long the title of a view may be, in characters. */
export const longestTitle = 60;

/** How many views one person may keep for themselves, and how many a desk may share. */
export const mostViews = 50;

/** True when `reader` may change a view: the owner theirs, an editor every shared one. */
export function mayChangeView(
	view: { ownerId: string; shared: boolean },
	reader: { id: string; role: Role }
): boolean {
	if (view.shared && hasRole(reader.role, 'editor')) return true;
	return view.ownerId === reader.id && (!view.shared || mayShareViews(reader.role));
}

/** True when a person of this role may show a view to everybody; whoever only reads keeps theirs. */
export function mayShareViews(role: Role): boolean {
	return hasRole(role, 'reviewer');
}

/** True for titles that nobody could tell apart: neither capitals nor spaces make them different. */
export function isSameTitle(a: string, b: string): boolean {
	return foldTitle(a) === foldTitle(b);
}

function foldTitle(title: string): string {
	return title.normalize('NFKC').toLocaleLowerCase('en-GB').replace(/\s+/gu, ' ').trim();
}

/**
 * The views that an address shows, in whatever order its parameters stand: two people may keep one
 * filter. What the page could not use of it counts too, so that a view which names somebody who is
 * gone is still itself. First the reader's own that they may change, then what else they may change.
 */
export function viewsAt<View extends { query: string; mine: boolean; mayChange: boolean }>(
	views: readonly View[],
	filter: ClaimFilter,
	ignored: readonly string[]
): View[] {
	const shown = parametersOf(writeClaimFilter(filter), ignored);
	const nearness = ({ mine, mayChange }: View) => (mayChange ? 2 : 0) + (mine ? 1 : 0);
	return views
		.filter(({ query }) => parametersOf(query) === shown)
		.sort((a, b) => nearness(b) - nearness(a));
}

function parametersOf(query: string, more: readonly string[] = []): string {
	const own = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`);
	return JSON.stringify([...own, ...more].sort());
}

/** What a view is of at first sight, for its glyph. */
export type ViewGlyph = { state: ClaimState } | { kind: ClaimKind } | null;

/** A view as those who see it see it. */
export interface ListedView {
	id: string;
	title: string;
	/** As `writeClaimFilter` writes it, and as it was saved when not all of it is understood any more. */
	query: string;
	/** Everybody sees it; else its owner alone. */
	shared: boolean;
	revision: number;
	owner: string;
	/** Who changed it last; null when it is as it was saved. */
	changed: { by: string; at: Date } | null;
	/** It is the reader's own. */
	mine: boolean;
	mayChange: boolean;
	glyph: ViewGlyph;
}

/** The one state that a view asks for, else its kind of claim. */
export function glyphOf({ states, kind }: ClaimFilter): ViewGlyph {
	const [only, ...others] = states?.is ? states.value : [];
	if (only && others.length === 0) return { state: only };
	return kind ? { kind } : null;
}

/** Up to how many claims are counted of one view: what has room kept for it has four characters. */
export const mostCounted = 999;

/** How many claims each view shows, by its id: one more than are counted at most. */
export type CountsOfViews = Readonly<Record<string, number>>;

/** A count of at most one more than are counted, in figures: "12", "999+". */
export function countWords(count: number): string {
	return count > mostCounted ? `${mostCounted}+` : String(count);
}
