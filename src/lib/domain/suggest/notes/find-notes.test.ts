import { describe, expect, it } from 'vitest';
import { suggest } from '#lib/domain/suggest/suggest.ts';

function notesOn(text: string, language = 'en', publishedOn = '2026-03-02') {
	return suggest(text, language, { publishedOn }).notes;
}

describe('rates and totals', () => {
	const rate =
		'Harbour minister Ada Lund said the Tesselhaven board would spend 2 million euros a month on barges over the next year.';

	it('shows the sum where a rate does not come to its total', () => {
		const text = `${rate} The Tesselhaven board has already bought barges for 9 million euros. It wants to bring this figure to 15 million euros by the end of 2026.`;
		expect(notesOn(text)).toMatchObject([{ arithmetic: '2 × 12 = 24, not 15' }]);
	});

	it('names the claims concerned', () => {
		const text = `${rate} The Tesselhaven board wants to spend 15 million euros on barges by the end of 2026.`;
		const { claims, notes } = suggest(text, 'en');
		const concerned = notes[0]?.claims.map((index) => claims[index]?.slots['value']);
		expect(concerned).toEqual(['2 million', '15 million']);
	});

	it.each([
		`${rate} The Tesselhaven board wants to spend 24 million euros on barges by the end of 2026.`,
		`${rate} The Tesselhaven board has already bought barges for 9 million euros.`,
		`${rate} A new school costs 15 million euros in total.`,
		'Rent is 1,000 euros a month. The deposit was 3,000 euros in total.'
	])('lets alone: %s', (text) => {
		expect(notesOn(text)).toEqual([]);
	});
});

describe('sums and changes', () => {
	it.each([
		['The fleet lost 5 ships in May and 3 ships in June, 9 ships in total.', '5 + 3 = 8, not 9'],
		[
			'Revenue rose 50 percent from 20 million euros to 25 million euros.',
			'(25 − 20) ÷ 20 = 25%, not 50%'
		],
		['The fleet doubled from 10 ships to 30 ships.', '30 ÷ 10 = 3, not 2']
	])('%s', (text, arithmetic) => {
		expect(notesOn(text)).toMatchObject([{ arithmetic }]);
	});

	it.each([
		'The fleet lost 5 ships in May and 4 ships in June, 9 ships in total.',
		'Revenue rose 25 percent from 20 million euros to 25 million euros.',
		'The fleet lost 9 ships in total, including 3 ships in May and 2 ships in June.',
		'The fleet doubled from 10 ships to 21 ships.'
	])('lets alone: %s', (text) => {
		expect(notesOn(text)).toEqual([]);
	});
});

describe('figures that disagree', () => {
	const first = 'The flood in Kelder destroyed 300 homes along the river.';

	it('are noted with both', () => {
		const text = `${first} Help was slow. The flood destroyed 240 homes along the river in Kelder.`;
		expect(notesOn(text)).toMatchObject([{ claims: [0, 1], arithmetic: '300 ≠ 240' }]);
	});

	it.each([
		`${first} The flood destroyed another 240 homes along the river in Kelder.`,
		`${first} The flood destroyed 240 homes along the river in Norderoog.`,
		`${first} The flood destroyed about 300 homes along the river in Kelder.`,
		`${first} In 2012 the flood in Kelder destroyed 240 homes along the river.`,
		`${first} The storm cost 240 jobs in the harbour.`
	])('lets alone: %s', (text) => {
		expect(notesOn(text)).toEqual([]);
	});
});

describe('titles', () => {
	it('notes a person with two offices', () => {
		const text =
			'Finance minister Ada Lund opened the bridge in 2025. It cost 9 million euros, foreign minister Ada Lund said.';
		expect(notesOn(text)).toMatchObject([
			{ words: expect.stringContaining('Ada Lund is called “finance minister”') as string }
		]);
	});

	it.each([
		'Former mayor Jon Pell said it cost 9 million euros. Mayor Ada Lund said it cost less.',
		'Minister Ada Lund said it cost 9 million euros. Finance minister Ada Lund said it was cheap.',
		'Former mayor Jon Pell said it cost 9 million euros. Governor Jon Pell said it was cheap.'
	])('lets alone: %s', (text) => {
		expect(notesOn(text)).toEqual([]);
	});
});

describe('dates', () => {
	it.each([
		[
			'The dispute began in May 2021. The dispute enters its third year.',
			'2026 − 2021 = 5: 5th or 6th year, not 3rd'
		],
		[
			'On Monday, 5 May 2024, the council spent 9 million euros.',
			'2024-05-05 = Sunday, not Monday'
		],
		['On Monday, March 3, the council spent 9 million euros.', '2026-03-03 = Tuesday, not Monday']
	])('%s', (text, arithmetic) => {
		expect(notesOn(text)).toMatchObject([{ arithmetic }]);
	});

	it('reads weekdays in other languages', () => {
		expect(
			notesOn('Am Montag, dem 5. Mai 2024, gab der Rat 9 Millionen Euro aus.', 'de')
		).toMatchObject([{ arithmetic: '2024-05-05 = Sunday, not Monday' }]);
		expect(
			notesOn('Le lundi 5 mai 2024, le conseil a dépensé 9 millions d’euros.', 'fr')
		).toMatchObject([{ arithmetic: '2024-05-05 = Sunday, not Monday' }]);
	});

	it.each([
		'The dispute began in May 2021. The dispute enters its sixth year.',
		'The war began in May 2021. The dispute enters its third year.',
		'On Sunday, 5 May 2024, the council spent 9 million euros.',
		'On Monday, 5 May, the council spent 9 million euros.'
	])('lets alone: %s', (text) => {
		expect(notesOn(text, 'en', '2026-12-02')).toEqual([]);
	});
});
