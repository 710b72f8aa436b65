import type { ViewGlyph } from '#lib/domain/saved-view/saved-view.ts';
import { wordTime } from '#lib/components/ui/local-time.ts';

/** A saved view as tabs and the sidebar show it. */
export interface ShownView {
	id: string;
	title: string;
	/** The address of its claims, from the `?` on. */
	query: string;
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

/** Whose a shared view is, and who changed it last: it stands on everybody's pages. */
export function sharedWords(
	{ shared, owner, changed }: ShownView,
	timeZone: string
): string | null {
	if (!shared) return null;
	const last = changed
		? `, last changed by ${changed.by} on ${wordTime(changed.at, 'date', timeZone)}`
		: '';
	return `Shared by ${owner}${last}.`;
}

/** True when an address is that of a view's claims; of a view of all that the table opens with, too. */
export function isShownAt({ query }: Pick<ShownView, 'query'>, url: URL): boolean {
	return url.pathname === '/claims' && url.search === new URL(`/claims${query}`, url).search;
}

/** Who sees a view, in words. */
export function seenBy({ shared, mine, owner }: ShownView): string {
	if (!shared) return 'Only you see this view';
	return mine ? 'You share this view' : `${owner} shares this view`;
}
