import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSlug } from '#lib/domain/publication/slug.ts';

describe('checkSlug', () => {
	it.each([
		[
			'The fund has spent almost all of its EUR 4 billion.',
			2217,
			'the-fund-has-spent-almost-all-of-its-eur-4-billion-2217'
		],
		['Übergrößen für Łódź, Ærø & São João', 7, 'ubergrossen-fur-lodz-aero-sao-joao-7'],
		['It’s the city’s third bridge', 8, 'its-the-citys-third-bridge-8'],
		['Мост закрыт', 9, '9'],
		['Мост Tesselhaven закрыт 2026', 10, 'tesselhaven-2026-10'],
		['…', 11, '11'],
		['<script>alert(1)</script>', 12, 'script-alert-1-script-12']
	])('makes %j with number %i readable', (statement, number, slug) => {
		expect(checkSlug(statement, number)).toBe(slug);
	});

	it('cuts a long statement at a word', () => {
		const slug = checkSlug('Every single one of the nineteen harbour ferries '.repeat(4), 2217);
		expect(slug).toBe(
			'every-single-one-of-the-nineteen-harbour-ferries-every-single-one-of-the-2217'
		);
	});

	it('is short ASCII, and two claims never share one', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string(),
				fc.nat(),
				fc.nat(),
				(a, b, n, m) => {
					fc.pre(n !== m);
					expect(checkSlug(a, n)).toMatch(/^([a-z0-9]+-)*[0-9]+$/);
					expect(checkSlug(a, n).length).toBeLessThanOrEqual(80);
					expect(checkSlug(a, n)).not.toBe(checkSlug(b, m));
				}
			)
		);
	});
});
