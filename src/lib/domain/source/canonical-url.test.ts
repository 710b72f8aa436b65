import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '#lib/domain/source/canonical-url.ts';

describe('canonicalUrl', () => {
	it.each([
		['https://quayside.example/a', 'https://quayside.example/a'],
		[' HTTP://WWW.Quayside.Example:80/a/ ', 'https://quayside.example/a'],
		['http://quayside.example:443/a', 'https://quayside.example/a'],
		['https://quayside.example:8080/', 'https://quayside.example:8080'],
		['https://quayside.example', 'https://quayside.example'],
		['https://quayside.example./a#part-2', 'https://quayside.example/a'],
		[
			'https://quayside.example/a?utm_source=x&b=2&fbclid=9&a=1',
			'https://quayside.example/a?a=1&b=2'
		],
		['https://quayside.example/a?b=2&a=2&a=1', 'https://quayside.example/a?a=1&a=2&b=2'],
		['https://quayside.example/a/?', 'https://quayside.example/a'],
		['https://me:secret@quayside.example/a', 'https://quayside.example/a'],
		['https://münster.example/straße', 'https://xn--mnster-3ya.example/stra%C3%9Fe'],
		['https://quayside.example/a/../b', 'https://quayside.example/b'],
		['https://quayside.example/A?Q=B', 'https://quayside.example/A?Q=B'],
		['https://www.example/a', 'https://www.example/a'],
		['https://[::1]:443/a', 'https://[::1]/a']
	])('makes %s into %s', (url, canonical) => {
		expect(canonicalUrl(url)).toBe(canonical);
	});

	it.each([
		'',
		'quayside.example',
		'ftp://quayside.example/a',
		'mailto:a@b.example',
		'javascript:alert(1)',
		'https://',
		'https:// ',
		'http://a b/'
	])('gives null for %j', (url) => {
		expect(canonicalUrl(url)).toBeNull();
	});

	it('settles after one pass', () => {
		fc.assert(
			fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
				const once = canonicalUrl(url);
				expect(once).not.toBeNull();
				expect(canonicalUrl(once ?? '')).toBe(once);
			})
		);
	});

	it('is total', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (rest) => {
				expect(canonicalUrl(`https://${rest}`)).toSatisfy(
					(url: unknown) => url === null || typeof url === 'string'
				);
			})
		);
	});
});
