import { describe, expect, it } from 'vitest';
import { pathBefore, themeAttribute } from './theme.ts';

function withCookie(value: string | undefined, route = '/(desk)/(pages)/desk') {
	return { cookies: { get: () => value }, route: { id: route } };
}

describe('themeAttribute', () => {
	it('writes the chosen theme and nothing else', () => {
		expect(themeAttribute(withCookie('dark'))).toBe('data-theme="dark"');
		expect(themeAttribute(withCookie('light'))).toBe('data-theme="light"');
		expect(themeAttribute(withCookie(undefined))).toBe('');
		expect(themeAttribute(withCookie('"><script>'))).toBe('');
	});

	it('leaves public pages to the system, so that caches can keep them', () => {
		expect(themeAttribute(withCookie('dark', '/(public)/checks/[slug]'))).toBe('');
	});
});

describe('pathBefore', () => {
	it.each([
		['https://desk.example/claims?state=open', '/claims?state=open'],
		['https://elsewhere.example/claims', '/'],
		['https://desk.example//elsewhere.example', '/'],
		['not an address', '/'],
		[null, '/']
	])('%s leads to %s', (referrer, path) => {
		expect(pathBefore(referrer, 'https://desk.example')).toBe(path);
	});
});
