import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScale } from '../rating/scale.ts';
import { claimKinds } from './kind.ts';
import {
	claimSorts,
	plainClaimFilter,
	readClaimFilter,
	wantedStates,
	writeClaimFilter,
	type ClaimFilter
} from './list-filter.ts';
import { priorities } from './priority.ts';
import { claimFilterChips, claimFilterWords, claimPresets, isPreset } from './list-filter-words.ts';
import { claimStates } from './state.ts';

const names = {
	outlets: [{ slug: 'radio-groyne', name: 'Radio Groyne' }],
	people: [{ id: 'a1', name: 'Mirela Tansley' }],
	labels: defaultScale
};
const read = (query: string) => readClaimFilter(new URLSearchParams(query), names);

describe('reading a filter of claims', () => {
	test('nothing asked for is what is not published, due soonest first', () => {
		expect(read('')).toEqual({ filter: plainClaimFilter, ignored: [] });
		expect(read('q=&state=&kind=&outlet=&sort=')).toEqual({
			filter: plainClaimFilter,
			ignored: []
		});
		expect(wantedStates(plainClaimFilter)).toEqual(claimStates.slice(0, 6));
	});

	test('every part is read', () => {
		const query =
			'q=ferry&state=!open,decided&kind=quote&outlet=!radio-groyne&with=a1&priority=!normal&verdict=half&sources=none&sort=priority';
		expect(read(query)).toEqual({
			filter: {
				words: 'ferry',
				states: { value: ['open', 'decided'], is: false },
				kind: 'quote',
				outlet: { value: 'radio-groyne', is: false },
				with: 'a1',
				priority: { value: 0, is: false },
				verdict: 'half',
				unsourced: true,
				sort: 'priority'
			},
			ignored: []
		});
	});

	test('a form sends the operator and each state on their own', () => {
		expect(read('state=!&state=open&state=decided').filter.states).toEqual({
			value: ['open', 'decided'],
			is: false
		});
		expect(read('state=&state=open').filter.states).toEqual({ value: ['open'], is: true });
		expect(read('state=any&state=open').filter.states).toBeNull();
		expect(read('state=!').filter.states).toEqual(plainClaimFilter.states);
	});

	test('what the database or an address could not hold is taken out of the words', () => {
		expect(read('q=%00')).toEqual({ filter: plainClaimFilter, ignored: [] });
		expect(read('q=fer%00ry&outlet=radio%00-groyne').filter).toMatchObject({
			words: 'ferry',
			outlet: { value: 'radio-groyne', is: true }
		});
		const { filter } = read(`q=${'x'.repeat(199)}🦀`);
		expect(writeClaimFilter(filter)).toBe(`?q=${'x'.repeat(199)}`);
	});

	test('the place in the list is no part of the filter', () => {
		expect(read('after=none-12').ignored).toEqual([]);
	});

	test.each([
		'state=fishy',
		'state=open,fishy',
		'kind=toString',
		'outlet=nobody',
		'with=b2',
		'priority=2',
		'priority=!',
		'verdict=maybe',
		'sources=some',
		'sort=colour',
		'colour=red'
	])('%s is left out and reported', (query) => {
		expect(read(query)).toEqual({ filter: plainClaimFilter, ignored: [query] });
	});
});

describe('writing a filter of claims', () => {
	test('reads well in an address', () => {
		expect(writeClaimFilter(plainClaimFilter)).toBe('');
		expect(writeClaimFilter({ ...plainClaimFilter, states: null }, '5-6')).toBe(
			'?state=any&after=5-6'
		);
		expect(writeClaimFilter(read('state=!open,decided').filter)).toBe('?state=!open,decided');
	});

	test('what is written is read back', () => {
		const filters: fc.Arbitrary<ClaimFilter> = fc.record({
			words: fc.option(fc.string({ minLength: 1 }).map((words) => words.trim() || 'x')),
			states: fc.option(
				fc.record({ value: fc.subarray([...claimStates], { minLength: 1 }), is: fc.boolean() })
			),
			kind: fc.option(fc.constantFrom(...claimKinds)),
			outlet: fc.option(fc.record({ value: fc.constant('radio-groyne'), is: fc.boolean() })),
			with: fc.option(fc.constantFrom('me', 'nobody', 'a1')),
			priority: fc.option(fc.record({ value: fc.constantFrom(...priorities), is: fc.boolean() })),
			verdict: fc.option(fc.constantFrom(...defaultScale.map(({ key }) => key))),
			unsourced: fc.boolean(),
			sort: fc.constantFrom(...claimSorts)
		});
		fc.assert(
			fc.property(filters, (filter) => {
				expect(read(writeClaimFilter(filter))).toEqual({ filter, ignored: [] });
			})
		);
	});
});

describe('a filter of claims in words', () => {
	test('a chip says field, operator and value, and how the filter is without it', () => {
		const { filter } = read('outlet=!radio-groyne&with=me&priority=urgent&sources=none&state=any');
		expect(
			claimFilterChips(filter, names).map(({ field, operator, value, without }) => [
				`${field} ${operator} ${value}`,
				writeClaimFilter(without)
			])
		).toEqual([
			['outlet is not Radio Groyne', '?state=any&with=me&priority=urgent&sources=none'],
			['with is You', '?state=any&outlet=!radio-groyne&priority=urgent&sources=none'],
			['priority is Urgent', '?state=any&outlet=!radio-groyne&with=me&sources=none'],
			['sources are none', '?state=any&outlet=!radio-groyne&with=me&priority=urgent']
		]);
	});

	test('a phrase says all of them', () => {
		const words = (query: string) => claimFilterWords(read(query).filter, names);
		expect(words('state=!decided&kind=quote&q=ferry')).toBe(
			'State is not Decided; Kind is Quote; with the words “ferry”'
		);
		expect(words('state=any')).toBe('every claim');
	});

	test('many states are counted', () => {
		const [state] = claimFilterChips(plainClaimFilter, names);
		expect(state).toMatchObject({ operator: 'is not', value: 'Published, Corrected and 2 more' });
	});

	test('a preset is itself, however it is sorted', () => {
		for (const preset of claimPresets) {
			const same = claimPresets.filter((other) =>
				isPreset({ ...preset.filter, sort: 'changed' }, other)
			);
			expect(same).toEqual([preset]);
		}
	});
});
