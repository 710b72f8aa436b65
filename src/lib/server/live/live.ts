import { listenTo } from '../db/database.ts';
import { changes, presence } from './channels.ts';
import { hereIn, isHere, takePresence, type Here } from './presence.ts';

/** What a page hears: that its article (or anything) changed, or who is on its article now. */
export type LiveMessage = { type: 'changed' } | { type: 'here'; here: Here[] };

interface Listener {
	/** The article that the page shows; null hears of every change. */
	articleId: string | null;
	hear: (message: LiveMessage) => void;
}

const listeners = new Set<Listener>();
let listening: Promise<unknown> | undefined;

/** Hears of changes by any process of the desk, until what it gives is called. */
export async function hearChanges(listener: Listener): Promise<() => void> {
	listening ??= Promise.all([
		listenTo(changes, spreadChange, () => spreadChange(null)),
		listenTo(presence, spreadPresence, () => undefined)
	]).catch((error: unknown) => {
		listening = undefined;
		throw error;
	});
	await listening;
	listeners.add(listener);
	if (listener.articleId) listener.hear({ type: 'here', here: hereIn(listener.articleId) });
	return () => listeners.delete(listener);
}

/** Tells every page concerned; null where nobody knows what changed. */
function spreadChange(articleId: string | null): void {
	for (const listener of listeners) {
		const concerns =
			listener.articleId === null || articleId === null || listener.articleId === articleId;
		if (concerns) listener.hear({ type: 'changed' });
	}
}

function spreadPresence(payload: string): void {
	const said: unknown = JSON.parse(payload);
	if (!isHere(said)) return;
	for (const articleId of takePresence(said)) {
		const here = hereIn(articleId);
		for (const listener of listeners) {
			if (listener.articleId === articleId) listener.hear({ type: 'here', here });
		}
	}
}
