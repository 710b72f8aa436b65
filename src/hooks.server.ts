import type { ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building } from '$app/environment';
import { closeDatabase, openDatabase } from '#lib/server/db/database.ts';
import { logError } from '#lib/server/http/handle-error.ts';
import { handleHeaders } from '#lib/server/http/headers.ts';
import { handleSession } from '#lib/server/http/session.ts';

export const init: ServerInit = async () => {
	if (building) return;
	await openDatabase();
	// Emitted by the server once the last running request has finished.
	process.once('sveltekit:shutdown', () => void closeDatabase());
};

export const handle = sequence(handleHeaders, handleSession);

export const handleError = logError;
