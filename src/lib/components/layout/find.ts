import type { Place } from './nav.ts';

/** One thing that the jump dialog can open. */
export interface FindItem {
	title: string;
	hint: string;
	href: string;
	kind: string;
}

/** The pages whose title holds the words; all of them while there are no words. */
export function firstFinds(places: readonly Place[], words: string): FindItem[] {
	const wanted = words.trim().toLocaleLowerCase('en-GB');
	return places
		.filter((place) => place.title.toLocaleLowerCase('en-GB').includes(wanted))
		.map((place) => ({ title: place.title, hint: 'Page', href: place.href, kind: 'page' }));
}

/** What the desk finds for the words; throws when it does not answer. */
export async function findItems(words: string, signal: AbortSignal): Promise<FindItem[]> {
	const response = await fetch(`/find?q=${encodeURIComponent(words)}`, { signal });
	if (!response.ok) throw new Error(`The search answered with ${response.status}`);
	const answer = (await response.json()) as { items: FindItem[] };
	return answer.items;
}
