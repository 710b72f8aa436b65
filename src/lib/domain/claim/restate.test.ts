import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimKinds } from '#lib/domain/claim/kind.ts';
import { guessKind, prefillSlots, prefillStatement } from '#lib/domain/claim/restate.ts';

/** The selection is what stands between < and >. */
function select(marked: string): [text: string, start: number, end: number] {
	const start = marked.indexOf('<');
	return [marked.replace(/[<>]/g, ''), start, marked.indexOf('>') - 1];
}

describe('prefillStatement', () => {
	it.each([
		['One. The toll <was doubled> on Monday. Two.', 'The toll was doubled on Monday.'],
		['The city gave <EUR 4 billion> to the port.', 'EUR 4 billion.'],
		[`The toll <was doubled> ${'and so on '.repeat(30)}.`, 'Was doubled.'],
		['He said <“we are full,”> and left.', 'He said “we are full,” and left.'],
		['He said <“no room here”>, and went.', 'No room here.'],
		['<It was late. It was dark.>', 'It was late. It was dark.'],
		['<the harbour\n  toll>', 'The harbour toll.'],
		['<Is it safe?> Yes.', 'Is it safe?'],
		['<the new toll, > which', 'The new toll.'],
		['< >', '']
	])('for %j offers %j', (marked, statement) => {
		expect(prefillStatement(...select(marked), 'en')).toBe(statement);
	});

	it('ends every statement and is total', () => {
		const unit = fc.constantFrom('a', 'was ', '. ', '“', '”', '"', '\n', ', ', '4', '🚢');
		fc.assert(
			fc.property(fc.string({ unit }), fc.nat(20), fc.nat(20), (text, a, b) => {
				const statement = prefillStatement(text, Math.min(a, b), Math.max(a, b), 'en');
				expect(statement).toMatch(/^$|[.?!…]["”“»’)]*$/u);
				expect(statement).not.toContain('\n');
			})
		);
	});
});

describe('guessKind', () => {
	it.each([
		['She said “we <are full> tonight”.', 'quote'],
		['She said "we <are full> tonight".', 'quote'],
		['<She said “we are full tonight”>.', 'quote'],
		['<The “Linnet” sank on Monday>.', 'event'],
		['It <cost €4.5 million>.', 'figure'],
		['<32 nations> joined.', 'figure'],
		['<a rise of 4%>', 'figure'],
		['<The line will open>', 'prediction'],
		['<a new line by 2030>', 'prediction'],
		['<The port plans to close>', 'prediction'],
		['<Rents doubled> here', 'comparison'],
		['<The lock is older than the bridge>', 'comparison'],
		['<according to the harbour office>', 'attribution'],
		['<The mayor said so>', 'attribution'],
		['<The lock failed in 2025>', 'event'],
		['<the harbour office>', 'other']
	])('takes %j for %s', (marked, kind) => {
		expect(guessKind(...select(marked), 'en')).toBe(kind);
	});
});

describe('prefillSlots', () => {
	it.each([
		[
			'about €4.5 billion a year',
			{ value: '4.5 billion', currency: 'EUR', per: 'year', approximate: 'about' }
		],
		[
			'EUR 1 billion per month',
			{ value: '1 billion', currency: 'EUR', per: 'month', approximate: 'exact' }
		],
		['between $4 and 5 billion', { value: '4', max: '5 billion', currency: 'USD' }],
		['at least 32 nations', { value: '32', unit: 'nations', approximate: 'at least' }],
		['In 2025 some 1,200 people', { value: '1,200', unit: 'people', approximate: 'about' }],
		['rose 4.5 per cent', { value: '4.5', unit: '%' }],
		['12 euros each', { value: '12', currency: 'EUR', unit: '' }],
		['no number', { value: '', currency: '', unit: '' }]
	])('reads %j', (words, slots) => {
		expect(prefillSlots('figure', words, 'en')).toMatchObject(slots);
	});

	it('takes the words of a quotation, with or without its marks', () => {
		expect(prefillSlots('quote', 'She said “we are full,” twice', 'en').words).toBe('we are full');
		expect(prefillSlots('quote', 'we are full', 'en').words).toBe('we are full');
	});

	it('is total for every kind', () => {
		fc.assert(
			fc.property(fc.constantFrom(...claimKinds), fc.string(), (kind, words) => {
				expect(Object.keys(prefillSlots(kind, words, 'en')).length).toBeGreaterThan(0);
			})
		);
	});
});
