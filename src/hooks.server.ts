import type { ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building } from '$app/environment';
import { logError } from '#lib/server/http/handle-error.ts';
import { handleHeaders } from '#lib/server/http/headers.ts';
import { handleNul } from '#lib/server/http/refuse-nul.ts';
import { handleSession } from '#lib/server/http/session.ts';
import { handleTheme } from '#lib/server/http/theme.ts';
import { startUp } from '#lib/server/start-up.ts';

export const init: ServerInit = async () => {
	if (!building) await startUp();
};

export const handle = sequence(handleHeaders, handleNul, handleSession, handleTheme);

export const handleError = logError;
