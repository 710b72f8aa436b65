import type { Handle } from '@sveltejs/kit';
import { readTheme } from '#lib/domain/theme.ts';
import { isPublicPage } from './public-pages.ts';

/** The cookie that keeps the chosen theme. */
export const themeCookie = 'theme';

interface Requested {
	cookies: { get(name: string): string | undefined };
	route: { id: string | null };
}

/**
 * The attribute for `<html>`, such as `data-theme="dark"`; empty when the system decides. Public
 * pages follow the system: caches keep one copy of them for everybody.
 */
export function themeAttribute(event: Requested): string {
	if (isPublicPage(event)) return '';
	const theme = readTheme(event.cookies.get(themeCookie));
	return theme === 'system' ? '' : `data-theme="${theme}"`;
}

/** Writes the chosen theme into the page as it is sent, so that it never flashes in the other one. */
export const handleTheme: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%claimdesk.theme%', themeAttribute(event))
	});

/** The path on this site that a request came from, or the start page. */
export function pathBefore(referrer: string | null, origin: string): string {
	if (!referrer || !URL.canParse(referrer)) return '/';
	const url = new URL(referrer);
	// A path of two slashes would lead the browser to another host.
	return url.origin === origin && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}
