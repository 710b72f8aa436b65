import type { Opened } from './workspace.svelte.ts';

const prefix = 'claimdesk.open.';

/** What this tab had open on an article before it was reloaded, or null. */
export function readOpened(articleId: string): Opened | null {
	try {
		return JSON.parse(sessionStorage.getItem(prefix + articleId) ?? 'null') as Opened | null;
	} catch {
		return null;
	}
}

/** Notes what this tab has open on an article. */
export function writeOpened(articleId: string, opened: Opened): void {
	try {
		sessionStorage.setItem(prefix + articleId, JSON.stringify(opened));
	} catch {
		// Storage can be forbidden; then a reload begins at the claim.
	}
}
