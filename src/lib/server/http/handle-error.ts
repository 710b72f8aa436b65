import { randomUUID } from 'node:crypto';
import type { HandleServerError } from '@sveltejs/kit';
import { log } from '../log.ts';

/** Logs a bug with an id and shows only the id; a missing page is no bug. */
export const logError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const id = randomUUID().slice(0, 8);
	log('error', 'request failed', {
		id,
		method: event.request.method,
		route: event.route.id,
		error: error instanceof Error ? (error.stack ?? error.message) : String(error)
	});
	return { message: 'Something broke on our side.', id };
};
