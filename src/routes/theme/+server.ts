import { redirect, type RequestHandler } from '@sveltejs/kit';
import { nextTheme, readTheme } from '#lib/domain/theme.ts';
import { pathBefore, themeCookie } from '#lib/server/http/theme.ts';

const aYearInSeconds = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const asked = (await request.formData()).get('theme');
	// Without a script the button cannot know the theme, and asks for the one after it.
	const theme =
		asked === 'next' ? nextTheme(readTheme(cookies.get(themeCookie))) : readTheme(asked);
	if (theme === 'system') cookies.delete(themeCookie, { path: '/' });
	else {
		const secure = url.protocol === 'https:';
		cookies.set(themeCookie, theme, { path: '/', maxAge: aYearInSeconds, secure });
	}
	if (!request.headers.get('accept')?.includes('text/html')) {
		return new Response(null, { status: 204 });
	}
	redirect(303, pathBefore(request.headers.get('referer'), url.origin));
};
