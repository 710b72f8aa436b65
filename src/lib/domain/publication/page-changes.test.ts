import { describe, expect, it } from 'vitest';
import { buildCheckPage } from '#lib/domain/publication/check-page.ts';
import { pageChanges } from '#lib/domain/publication/page-changes.ts';
import { sampleCheck } from '#lib/domain/publication/sample-check.ts';

const page = buildCheckPage(sampleCheck);
const [source] = page.sources;

describe('pageChanges', () => {
	it('finds none between a page and its stored copy, in whatever order of names', () => {
		const { format, ...rest } = structuredClone(page);
		expect(pageChanges(page, { ...rest, format })).toEqual([]);
		expect(pageChanges(page, { ...page, sources: page.sources.map(reversed) })).toEqual([]);
	});

	it('names what differs', () => {
		const label = { ...page.label, key: 'mfalse' as const };
		const after = {
			...page,
			label,
			reason: 'Other.',
			sources: [{ ...source!, locator: 'page 15' }]
		};
		expect(pageChanges(page, after)).toEqual([
			'the verdict',
			'the short reason',
			'source 1',
			'source 2 (removed)'
		]);
		expect(pageChanges(after, page).at(-1)).toBe('source 2 (new)');
	});
});

function reversed<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).reverse()) as T;
}
