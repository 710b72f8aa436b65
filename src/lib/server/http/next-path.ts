/** Where to go after signing in: the path in `?next=`, if it lies on this site, else the desk. */
export function nextPath(url: URL): string {
	const next = url.searchParams.get('next');
	if (!next?.startsWith('/') || !URL.canParse(next, url.origin)) return '/desk';
	// The browser's own reading decides: "//host", "/\host" and hidden tabs all lead elsewhere.
	const { origin, pathname, search, hash } = new URL(next, url.origin);
	if (origin !== url.origin || pathname.startsWith('//') || pathname === '/signin') return '/desk';
	return pathname + search + hash;
}
