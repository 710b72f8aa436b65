/** True for pages that are the same for every reader, signed in or not, and kept by shared caches. */
export function isPublicPage({ route }: { route: { id: string | null } }): boolean {
	return route.id?.startsWith('/(public)/') ?? false;
}
