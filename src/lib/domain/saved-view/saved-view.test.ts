import { describe, expect, test } from 'vitest';
import { plainClaimFilter, readClaimFilter } from '../claim/list-filter.ts';
import { countWords, glyphOf, isSameTitle, mayChangeView, viewsAt } from './saved-view.ts';

const names = { outlets: [], people: [{ id: 'a1' }], labels: [] };
const read = (query: string) => readClaimFilter(new URLSearchParams(query), names);

describe('who may change a view', () => {
	test.each([
		['their own private one', 'observer', true, false, true],
		['their own shared one', 'reviewer', true, true, true],
		['what they shared before they only read', 'observer', true, true, false],
		['a shared one of somebody else', 'reviewer', false, true, false],
		['a shared one of somebody else', 'editor', false, true, true],
		['a shared one of somebody else', 'admin', false, true, true],
		['a private one of somebody else', 'admin', false, false, false]
	] as const)('%s, as %s', (_, role, isOwner, shared, may) => {
		const view = { ownerId: isOwner ? 'me' : 'other', shared };
		expect(mayChangeView(view, { id: 'me', role })).toBe(may);
	});
});

describe('the views that an address shows', () => {
	const mine = { mine: true, mayChange: true };
	const views = [
		{ ...mine, query: '?state=disputed&with=me' },
		{ ...mine, query: '?with=gone' },
		{ ...mine, query: '' }
	];
	const at = (query: string) => {
		const { filter, ignored } = read(query);
		return viewsAt(views, filter, ignored)[0]?.query;
	};

	test('are all of one filter, first what is the reader’s to change', () => {
		const of = (title: string, mine: boolean, mayChange: boolean) => ({
			...{ title, mine, mayChange, query: '?state=disputed' }
		});
		const all = [
			of('Jonah’s, read', false, false),
			of('Jonah’s, as editor', false, true),
			{ ...of('Another', true, true), query: '?state=open' },
			of('Mirela’s own', true, true)
		];
		const { filter, ignored } = read('?state=disputed');
		expect(viewsAt(all, filter, ignored).map(({ title }) => title)).toEqual([
			'Mirela’s own',
			'Jonah’s, as editor',
			'Jonah’s, read'
		]);
	});

	test('are found by what is asked for, in whatever order', () => {
		expect(at('?with=me&state=disputed')).toBe(views[0]?.query);
		expect(at('?with=me&state=disputed&q=')).toBe(views[0]?.query);
		expect(at('')).toBe('');
	});

	test('are not found when something more or less is asked for', () => {
		expect(at('?state=disputed')).toBeUndefined();
		expect(at('?state=disputed&with=me&sort=number')).toBeUndefined();
	});

	test('are themselves when they name somebody who is gone', () => {
		expect(read('?with=gone').ignored).toEqual(['with=gone']);
		expect(at('?with=gone')).toBe('?with=gone');
		expect(at('?with=also-gone')).toBeUndefined();
	});
});

test('titles differ by more than capitals and spaces', () => {
	expect(isSameTitle('My  Second reviews', ' my second Reviews')).toBe(true);
	expect(isSameTitle('My second reviews', 'My second review')).toBe(false);
});

test('a glyph is that of the one state, else of the kind', () => {
	expect(glyphOf(read('state=disputed&kind=quote').filter)).toEqual({ state: 'disputed' });
	expect(glyphOf(read('state=disputed,open&kind=quote').filter)).toEqual({ kind: 'quote' });
	expect(glyphOf(read('state=!disputed').filter)).toBeNull();
	expect(glyphOf(plainClaimFilter)).toBeNull();
});

test('counts end before a thousand', () => {
	expect([0, 12, 999, 1000].map(countWords)).toEqual(['0', '12', '999', '999+']);
});
