import { requireUserForData } from '#lib/server/http/guard.ts';
import { liveStream } from '#lib/server/live/live-stream.ts';
import type { RequestHandler } from './$types';

/** Server-sent events for one page: `changed`, and `here` for an article's page. */
export const GET: RequestHandler = (event) => {
	requireUserForData(event);
	return new Response(liveStream(event.url.searchParams.get('article')), {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			// Proxies that collect an answer before they pass it on would hold all of it back.
			'x-accel-buffering': 'no'
		}
	});
};
