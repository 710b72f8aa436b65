import type { ViewGlyph } from '#lib/domain/saved-view/saved-view.ts';

/** A saved view as tabs and the sidebar show it. */
export interface ShownView {
	id: string;
	title: string;
	/** The address of its claims, from the `?` on. */
	query: string;
	shared: boolean;
	revision: number;
	owner: string;
	/** It is the reader's own. */
	mine: boolean;
	mayChange: boolean;
	glyph: ViewGlyph;
}

/** Who sees a view, in words. */
export function seenBy({ shared, mine, owner }: ShownView): string {
	if (!shared) return 'Only you see this view';
	return mine ? 'You share this view' : `${owner} shares this view`;
}
