import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
	['The Quayside Ledger', 'the-quayside-ledger'],
	['  Café d’Été!  ', 'cafe-dete'],
	['Тессельхавен', 'тессельхавен'],
	['???', '']
])('turns %j into %j', (words, slug) => {
	expect(slugOf(words)).toBe(slug);
});

it('cuts long words between two of them', () => {
	const slug = slugOf('harbour '.repeat(20));
	expect(slug.length).toBeLessThanOrEqual(80);
	expect(slug).toMatch(/^(harbour-)*harbour$/);
	expect(slugOf('a'.repeat(100))).toHaveLength(80);
});
