import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { version } from '$app/environment';

/**
 * Lets shared caches keep a public page. Its strong ETag is a digest of everything the page is made
 * of: `shown` and this build. SvelteKit answers 304 to a request that names it.
 */
export function keepForReaders(
	{ setHeaders }: Pick<RequestEvent, 'setHeaders'>,
	shown: unknown
): void {
	const digest = createHash('sha256')
		.update(JSON.stringify([version, shown]))
		.digest('base64url');
	setHeaders({
		etag: `"${digest.slice(0, 32)}"`,
		'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
	});
}
