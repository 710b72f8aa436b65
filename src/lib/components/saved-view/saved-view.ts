import type { ListedView } from '#lib/domain/saved-view/saved-view.ts';
import { wordTime } from '#lib/components/ui/local-time.ts';

/** Whose a shared view is, and who changed it last: it stands on everybody's pages. */
export function sharedWords(
	{ shared, owner, changed }: ListedView,
	timeZone: string
): string | null {
	if (!shared) return null;
	const last = changed
		? `, last changed by ${changed.by} on ${wordTime(changed.at, 'date', timeZone)}`
		: '';
	return `Shared by ${owner}${last}.`;
}

/** True when an address is that of a view's claims; of a view of all that the table opens with, too. */
export function isShownAt({ query }: Pick<ListedView, 'query'>, url: URL): boolean {
	return url.pathname === '/claims' && url.search === new URL(`/claims${query}`, url).search;
}

/** Who sees a view, in words. */
export function seenBy({ shared, mine, owner }: ListedView): string {
	if (!shared) return 'Only you see this view';
	return mine ? 'You share this view' : `${owner} shares this view`;
}
