import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindChecks } from '#lib/domain/claim/kind-checklist.ts';
import { claimKinds } from '#lib/domain/claim/kind.ts';
import {
	describeSlots,
	missingChecks,
	missingSlots,
	readSlots,
	slotProblems,
	slotFields,
	speakerIn
} from '#lib/domain/claim/slots.ts';

describe('describeSlots', () => {
	it.each([
		[
			{ value: '1 billion', currency: 'EUR', per: 'month', period: 'over the next year' },
			'EUR 1 billion per month, over the next year'
		],
		[{ value: '1 billion', currency: 'eur', approximate: 'about' }, 'About EUR 1 billion'],
		[{ value: '4', max: '5 billion', currency: 'EUR' }, 'EUR 4 to 5 billion'],
		[{ value: '4 billion', max: '5 billion', currency: 'EUR' }, 'EUR 4 to 5 billion'],
		[{ value: '900 million', max: '1 billion', currency: 'EUR' }, 'EUR 900 million to 1 billion'],
		[{ value: '4', max: '5', unit: 'ferries' }, '4 to 5 ferries'],
		[{ value: '32', unit: 'nations' }, '32 nations'],
		[{ value: '4.5', unit: '%' }, '4.5%'],
		[
			{
				value: '12.5 million',
				currency: 'USD',
				approximate: 'at least',
				asOf: 'March 2026',
				cumulative: true
			},
			'At least USD 12.5 million, as of March 2026, cumulative'
		],
		[{ value: '7', unit: 'trams', asOf: 'as of Friday' }, '7 trams, as of Friday'],
		[{ value: '7', unit: 'trams', period: 'Single' }, '7 trams'],
		[{ currency: 'EUR', cumulative: true }, '']
	])('says a figure in plain words: %j', (slots, words) => {
		expect(describeSlots('figure', slots)).toBe(words);
	});

	it.each([
		[
			'quote',
			{
				speaker: 'Mark Example',
				words: '"We are full"',
				occasion: 'the harbour meeting',
				via: 'Radio Nine'
			},
			'Mark Example: “We are full”, at the harbour meeting, via Radio Nine'
		],
		['quote', { words: 'We are full', occasion: 'on 5 May' }, '“We are full”, on 5 May'],
		[
			'attribution',
			{ speaker: 'The city', what: 'the bridge is safe' },
			'The city: the bridge is safe'
		],
		[
			'event',
			{ what: 'the lock failed', when: '5 May 2026', where: 'Tesselhaven' },
			'The lock failed, 5 May 2026, Tesselhaven'
		],
		[
			'comparison',
			{ a: 'Rents here', b: 'rents in Oddmoor', measure: 'square metre' },
			'Rents here against rents in Oddmoor, by square metre'
		],
		[
			'causal',
			{ cause: 'the new toll', effect: 'traffic fell' },
			'Cause: the new toll. Effect: traffic fell.'
		],
		[
			'prediction',
			{ who: 'The mayor', what: 'the line will open', by: '2028' },
			'The mayor: the line will open, by 2028'
		],
		['prediction', { what: 'the line will open', by: 'by 2028' }, 'The line will open, by 2028'],
		['other', { note: 'Odd one' }, 'Odd one']
	] as const)('says a %s in plain words: %j', (kind, slots, words) => {
		expect(describeSlots(kind, slots)).toBe(words);
	});

	it('says nothing of empty details', () => {
		for (const kind of claimKinds) expect(describeSlots(kind, {})).toBe('');
	});
});

describe('missingSlots', () => {
	it('names what a figure lacks', () => {
		expect(missingSlots('figure', { value: '4' })).toEqual([
			'the unit or currency',
			'the period it covers, or “single” when it covers none',
			'the date it holds for'
		]);
	});

	it('takes a single amount with a date, or a rate over a period, as complete', () => {
		const single = { value: '32', unit: 'nations', period: 'single', asOf: 'May 2026' };
		const rate = { value: '1', currency: 'EUR', per: 'month', period: 'over the next year' };
		expect(missingSlots('figure', single)).toEqual([]);
		expect(missingSlots('figure', rate)).toEqual([]);
	});

	it('asks a quote for its original language only where it is a translation', () => {
		const quote = { speaker: 'Idris Vole', words: 'We are full', occasion: 'on 5 May' };
		expect(missingSlots('quote', quote)).toEqual([]);
		const asked = missingChecks('quote', quote, { isTranslation: true });
		expect(asked.map(({ field }) => field)).toEqual(['language']);
		const given = { ...quote, language: 'Ukrainian' };
		expect(missingChecks('quote', given, { isTranslation: true })).toEqual([]);
	});

	it('takes “first-hand” for an attribution that nobody passed on', () => {
		const attribution = { speaker: 'Idris Vole', what: 'the vote fails', via: 'First-hand' };
		expect(missingSlots('attribution', attribution)).toEqual([]);
		expect(describeSlots('attribution', attribution)).toBe(
			'Idris Vole: the vote fails, first-hand'
		);
	});

	it('names a detail of the kind in every line', () => {
		for (const kind of claimKinds) {
			const fields = slotFields[kind].map(({ name }) => name);
			for (const { field } of kindChecks[kind]) expect(fields).toContain(field);
		}
	});

	it('asks nothing of other claims and something of every kind else', () => {
		for (const kind of claimKinds) {
			expect(missingSlots(kind, {}).length > 0).toBe(kind !== 'other');
		}
	});
});

describe('readSlots', () => {
	it('leaves an optional detail out, so that older claims read as they did', () => {
		const names = ['speaker', 'occasion', 'words', 'via'];
		expect(Object.keys(readSlots('quote', { language: ' ' }))).toEqual(names);
		expect(readSlots('quote', { language: 'Polish' }).language).toBe('Polish');
	});

	it('drops what does not belong, trims, and falls back to the first choice', () => {
		const loose = {
			value: ' 4 ',
			per: 'fortnight',
			currency: 'eur',
			cumulative: 'on',
			speaker: 'x'
		};
		expect(readSlots('figure', loose)).toEqual({
			approximate: 'exact',
			value: '4',
			max: '',
			currency: 'EUR',
			unit: '',
			per: '',
			period: '',
			asOf: '',
			cumulative: true
		});
	});

	it('is total and settles after one reading', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...claimKinds),
				fc.dictionary(fc.string(), fc.anything()),
				(kind, loose) => {
					const once = readSlots(kind, loose);
					const needed = slotFields[kind].filter(({ optional }) => optional !== true);
					expect(Object.keys(once)).toEqual(expect.arrayContaining(needed.map(({ name }) => name)));
					expect(readSlots(kind, { ...once })).toEqual(once);
				}
			)
		);
	});
});

describe('speakerIn', () => {
	it.each([
		['quote', { speaker: 'Idris Vole' }, 'Idris Vole'],
		['prediction', { who: 'The board', speaker: 'Idris Vole' }, 'The board'],
		['figure', { speaker: 'Idris Vole' }, ''],
		['attribution', {}, '']
	] as const)('of a %s with %j is %j', (kind, slots, speaker) => {
		expect(speakerIn(kind, slots)).toBe(speaker);
	});
});

describe('slotProblems', () => {
	it('takes the currency codes of ISO 4217 only', () => {
		expect(slotProblems('figure', { currency: 'eur' })).toEqual({});
		expect(slotProblems('figure', { currency: '' })).toEqual({});
		expect(slotProblems('figure', { currency: 'EUX' })).toHaveProperty('currency');
		expect(slotProblems('event', { currency: 'EUX' })).toEqual({});
	});
});
