import { listenTo } from '../db/database.ts';
import { changes, presence } from './channels.ts';
import { hereIn, isHere, takePresence, type Here } from './presence.ts';

/** What a page hears: that its article changed, or who is on it now. */
export type LiveMessage = { type: 'changed' } | { type: 'here'; here: Here[] };

interface Listener {
	/** The article that the page shows. */
	articleId: string;
	hear: (message: LiveMessage) => void;
}

const listeners = new Set<Listener>();
let listening: Promise<unknown> | undefined;

/** Hears of changes by any process of the desk, until what it gives is called. */
export async function hearChanges(listener: Listener): Promise<() => void> {
	listening ??= Promise.all([
		listenTo(changes, spreadChange, spreadUnknown),
		listenTo(presence, spreadPresence, () => undefined)
	]).catch((error: unknown) => {
		listening = undefined;
		throw error;
	});
	await listening;
	listeners.add(listener);
	listener.hear({ type: 'here', here: hereIn(listener.articleId) });
	return () => listeners.delete(listener);
}

function spreadChange(articleId: string): void {
	for (const listener of listeners) {
		if (listener.articleId === articleId) listener.hear({ type: 'changed' });
	}
}

/** After a time in which news may have been missed, every page looks for itself. */
function spreadUnknown(): void {
	for (const { hear } of listeners) hear({ type: 'changed' });
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
