import { error } from '@sveltejs/kit';
import { hereForm } from '#lib/forms/live.ts';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { sayHere } from '#lib/server/live/presence.ts';
import type { RequestHandler } from './$types';

/** Says where a window of the signed-in person is. */
export const POST: RequestHandler = async (event) => {
	const context = requireUserForData(event);
	const parsed = hereForm.safeParse(await event.request.json().catch(() => null));
	if (!parsed.success) error(400, 'This does not say where you are.');
	const { windowId, ...place } = parsed.data;
	await sayHere(context, windowId, place);
	return new Response(null, { status: 204 });
};
