import { readKept, writeKept } from '#lib/components/ui/kept.ts';
import type { Opened } from './workspace.svelte.ts';

const here = () => sessionStorage;

/** What this person had open on an article in this tab before it was reloaded, or null. */
export function readOpened(articleId: string): Opened | null {
	return readKept(here, `open.${articleId}`) as Opened | null;
}

/** Notes what this person has open on an article in this tab. */
export function writeOpened(articleId: string, opened: Opened): void {
	writeKept(here, `open.${articleId}`, opened);
}
