import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimKinds } from '../claim/kind.ts';
import { dayOf } from './day.ts';
import { noFilter, readFilter, writeFilter, type DashboardFilter } from './filter.ts';

const outlets = ['quayside-ledger', 'radio-groyne'];
const read = (query: string) => readFilter(new URLSearchParams(query), outlets);

describe('reading a filter', () => {
	test('nothing asked for is everything', () => {
		expect(read('')).toEqual({ filter: noFilter, ignored: [] });
		expect(read('since=&outlet=&kind=&own=')).toEqual({ filter: noFilter, ignored: [] });
	});

	test('every part is read', () => {
		expect(
			read('since=2026-02-01&until=2026-05-01&outlet=!radio-groyne&kind=quote&own=out')
		).toEqual({
			filter: {
				since: '2026-02-01',
				until: '2026-05-01',
				outlet: { slug: 'radio-groyne', is: false },
				kind: 'quote',
				ownDrafts: 'out'
			},
			ignored: []
		});
	});

	test.each([
		'since=2026-02-30',
		'since=0999-12-31',
		'until=9999-12-31',
		'until=soon',
		'outlet=nobody',
		'outlet=!',
		'kind=fib',
		'kind=toString',
		'own=maybe',
		'colour=red'
	])('%s is left out and reported', (query) => {
		expect(read(query)).toEqual({ filter: noFilter, ignored: [query] });
	});

	test('a second value of the same name is reported', () => {
		const { filter, ignored } = read('kind=quote&kind=figure');
		expect(filter.kind).toBe('quote');
		expect(ignored).toEqual(['kind=figure']);
	});

	test('an end before the beginning is reported', () => {
		const { filter, ignored } = read('since=2026-02-02&until=2026-02-01');
		expect(filter).toEqual({ ...noFilter, since: '2026-02-02' });
		expect(ignored).toEqual(['until=2026-02-01']);
	});
});

describe('writing a filter', () => {
	test('reads well in an address', () => {
		const { filter } = read('outlet=!radio-groyne&since=2026-02-01');
		expect(writeFilter(filter)).toBe('?since=2026-02-01&outlet=!radio-groyne');
		expect(writeFilter(noFilter)).toBe('');
	});

	test('what is written is read back', () => {
		const day = fc.date({
			min: new Date('1000-01-01'),
			max: new Date('9998-12-31'),
			noInvalidDate: true
		});
		const filters: fc.Arbitrary<DashboardFilter> = fc.record({
			since: fc.option(day.map(dayOf)),
			until: fc.constant(null),
			outlet: fc.option(fc.record({ slug: fc.constantFrom(...outlets), is: fc.boolean() })),
			kind: fc.option(fc.constantFrom(...claimKinds)),
			ownDrafts: fc.constantFrom('in' as const, 'out' as const)
		});
		fc.assert(
			fc.property(filters, (filter) => {
				expect(read(writeFilter(filter))).toEqual({ filter, ignored: [] });
			})
		);
	});
});
