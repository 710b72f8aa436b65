import { error } from '@sveltejs/kit';
import { liveForm } from '#lib/forms/live.ts';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { liveStream } from '#lib/server/live/live-stream.ts';
import type { RequestHandler } from './$types';

/** Server-sent events for the page of one article: `changed` and `here`. */
export const GET: RequestHandler = (event) => {
	requireUserForData(event);
	const asked = liveForm.safeParse(Object.fromEntries(event.url.searchParams));
	if (!asked.success) error(400, 'This does not say which article.');
	return new Response(liveStream(asked.data.article, asked.data.read), {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			// Proxies that collect an answer before they pass it on would hold all of it back.
			'x-accel-buffering': 'no'
		}
	});
};
