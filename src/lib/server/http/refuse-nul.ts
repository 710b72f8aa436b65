import type { Handle } from '@sveltejs/kit';

/**
 * Answers 400 to an address with a NUL in its path or its query: no text in PostgreSQL has one, so no
 * question that holds one can be put to it.
 */
export const handleNul: Handle = async ({ event, resolve }) => {
	const { pathname, search } = event.url;
	if (!(pathname + search).includes('%00')) return resolve(event);
	return new Response('This address holds a character (NUL) that no text here can have.', {
		status: 400,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
