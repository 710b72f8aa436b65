import type { RequestEvent } from '@sveltejs/kit';

/** True for pages that are the same for every reader, signed in or not, and kept by shared caches. */
export function isPublicPage({ route }: Pick<RequestEvent, 'route'>): boolean {
	return route.id?.startsWith('/(public)/') ?? false;
}
