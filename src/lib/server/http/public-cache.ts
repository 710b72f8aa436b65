import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { version } from '$app/environment';
import { readSettings } from '../env.ts';

/**
 * Lets shared caches keep a public page, where the desk knows its own address. Without one the links
 * in a page name the host that was asked for, so only the browser that asked may keep it. Its strong ETag is a digest of everything the page is made
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
		'cache-control': readSettings(process.env).ORIGIN
			? 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
			: 'private, no-cache'
	});
}
