import { error, redirect } from '@sveltejs/kit';
import { requireUser } from '#lib/server/http/guard.ts';
import { findView } from '#lib/server/saved-views/find-view.ts';
import type { RequestHandler } from './$types';

/** The lasting address of a view, whatever filters it has by now. What is not yours is not there. */
export const GET: RequestHandler = async (event) => {
	const view = await findView(requireUser(event), event.params.id);
	if (!view) error(404, 'There is no such view, or it is not shared.');
	redirect(303, `/claims${view.query}`);
};
