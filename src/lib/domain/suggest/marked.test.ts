import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimKinds } from '#lib/domain/claim/kind.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import { markedClaims, type MarkedClaim } from '#lib/domain/suggest/marked.ts';

/** The claim of what stands between < and >. */
function claimOf(marked: string, language = 'en'): MarkedClaim {
	const span = { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 };
	return markedClaims(marked.replace(/[<>]/g, ''), language, span)(span);
}

describe('the statement of marked words', () => {
	it.each([
		['One. The toll <was doubled> on Monday. Two.', 'The toll was doubled on Monday.'],
		['The city gave <EUR 4 billion> to the port.', 'The city gave EUR 4 billion to the port.'],
		['<It was late. It was dark.>', 'It was late. It was dark.'],
		['<the harbour\n  toll>', 'The harbour toll.'],
		['<Is it safe?> Yes.', 'Is it safe?'],
		['Mayor Ada Lund spoke. <She left> on Monday.', 'Ada Lund left on Monday.'],
		['Mayor Ada Lund spoke. She said <“we are full,”> and left.', 'Ada Lund said: “we are full”.'],
		[`The toll <was doubled> ${'and so on '.repeat(30)}.`, 'Was doubled.'],
		['Profit rose by 3 percent, <while costs fell by 2 percent>.', 'Costs fell by 2 percent.'],
		['< >', '']
	])('for %j is %j', (marked, statement) => {
		expect(claimOf(marked).statement).toBe(statement);
	});
});

describe('the kind of marked words', () => {
	it.each([
		['She said “we <are full> tonight”.', 'quote'],
		['She said "we <are full> tonight".', 'quote'],
		['<She said “we are full tonight”>.', 'quote'],
		['A sign read “we <are full> tonight”.', 'quote'],
		['<The “Linnet” sank on Monday>.', 'event'],
		['It <cost €4.5 million>.', 'figure'],
		['<32 nations> joined.', 'figure'],
		['<a rise of 4%>', 'figure'],
		['<The line will open>', 'prediction'],
		['<The port plans to close>', 'prediction'],
		['<The lock is older than the bridge>', 'comparison'],
		['<The port closed because of the flood>.', 'causal'],
		['<According to the harbour office>, the lock is safe.', 'attribution'],
		['According to the harbour office, <the lock failed in 2025>.', 'event'],
		['<The mayor said that it was safe>', 'attribution'],
		['<The lock failed in 2025>', 'event'],
		['<the harbour office>', 'other']
	])('takes %j for %s', (marked, kind) => {
		expect(claimOf(marked).kind).toBe(kind);
	});
});

describe('the details of marked words', () => {
	it.each([
		[
			'It cost <about €4.5 billion a year>.',
			{ value: '4.5 billion', currency: 'EUR', per: 'year', approximate: 'about' }
		],
		['It costs <between $4 and 5 billion>.', { value: '4', max: '5 billion', currency: 'USD' }],
		['<At least 32 nations> joined.', { value: '32', unit: 'nations', approximate: 'at least' }],
		['Wages <rose 4.5 per cent>.', { value: '4.5', unit: '%' }],
		['It was <no number>.', { value: '', currency: '', unit: '' }]
	])('of %j as a figure', (marked, slots) => {
		expect(claimOf(marked).slotsAs('figure')).toMatchObject(slots);
	});

	it('are the words marked of a quotation, and who said them', () => {
		const { slotsAs } = claimOf('Mayor Ada Lund spoke. “We are <full tonight>,” she said.');
		expect(slotsAs('quote')).toMatchObject({ words: 'full tonight', speaker: 'Ada Lund' });
	});

	it('are there for another kind too', () => {
		const { slotsAs } = claimOf('<The lock failed in Kelder in 2025>.');
		expect(slotsAs('event')).toMatchObject({ when: 'in 2025', where: 'in Kelder' });
		expect(slotsAs('causal')).toEqual({ cause: '', effect: '' });
	});
});

it('gives a claim of any words of any text', () => {
	const unit = fc.constantFrom(
		'a',
		'was ',
		'. ',
		'“',
		'”',
		'"',
		'\n',
		', ',
		'4 ',
		'She said ',
		'🚢'
	);
	fc.assert(
		fc.property(fc.string({ unit }), fc.nat(30), fc.nat(30), (text, a, b) => {
			const [start = 0, end = 0] = [a, b].sort((one, other) => one - other);
			const { kind, statement, slotsAs } = markedClaims(text, 'en', { start, end })({ start, end });
			expect(statement).toMatch(/^$|[.?!…]\s?["”“»’)]*$/u);
			expect(statement).not.toContain('\n');
			expect(claimKinds).toContain(kind);
			for (const one of claimKinds) expect(slotsAs(one)).toEqual(readSlots(one, slotsAs(one)));
		})
	);
});
