import { describe, expect, it } from 'vitest';
import { suggest, type Suggested } from '#lib/domain/suggest/suggest.ts';

const english = `Kelder Gazette

Tesselhaven To Dredge Channel Again

By Ines Pell

TESSELHAVEN, March 2 (Gazette) — Harbour minister Ada Lund promised on Monday to reopen the channel by June. “The board has wasted two years,” she told the Kelder Gazette.

According to the former harbour master Jon Pell, the board plans to spend 2 million euros a month on dredging over the next year.

The Tesselhaven Harbour Board runs the port. Under the TIDE (Tesselhaven Initiative for Dredging Everywhere) scheme, the board has already bought 14 barges for 9 million euros. Revenue rose 5 percent in 2025, while traffic fell by 1,200 ships. The board remains calm as the dispute enters its third year, with no end in sight.

Norway has refused to take part in the scheme. Meanwhile, the port of Kelder lost its licence in May because of the flood. In 2025 Norway exported more herring to Kelder than Iceland did.

The implications are profound. But at what price?

This approach raises questions about the future.

harbourdredgingtide
`;

function read(text: string, language: string) {
	const suggested = suggest(text, language);
	const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
	return {
		...suggested,
		words,
		of: (kind: string) => suggested.claims.filter((claim) => claim.kind === kind),
		about: (part: string) => suggested.claims.filter((claim) => words(claim).includes(part))
	};
}

function allWords(text: string, { nothing }: Suggested): string[] {
	return nothing.map(({ start, end }) => text.slice(start, end));
}

describe('an English article', () => {
	const found = read(english, 'en');

	it('suggests nothing for outlet, headline, byline and tags', () => {
		const body = english.indexOf('Harbour minister');
		const tags = english.indexOf('harbourdredging');
		for (const { start, end } of [...found.claims, ...found.nothing]) {
			expect(start).toBeGreaterThanOrEqual(body);
			expect(end).toBeLessThanOrEqual(tags);
		}
	});

	it('finds the quotation with its speaker and outlet', () => {
		expect(found.of('quote')).toMatchObject([
			{
				statement: 'Ada Lund said: “The board has wasted two years.”',
				slots: {
					speaker: 'Ada Lund',
					words: 'The board has wasted two years',
					via: 'Kelder Gazette'
				}
			}
		]);
	});

	it('finds the promise with who and by when', () => {
		expect(found.of('prediction')).toMatchObject([
			{
				slots: {
					who: 'Harbour minister Ada Lund',
					what: 'reopen the channel by June',
					by: 'by June'
				}
			}
		]);
	});

	it('finds the attribution with its speaker', () => {
		expect(found.of('attribution')).toMatchObject([{ slots: { speaker: 'Jon Pell' } }]);
	});

	it('finds each figure over its own clause', () => {
		const figures = found.of('figure').map((claim) => ({ ...claim, words: found.words(claim) }));
		expect(figures).toMatchObject([
			{ words: '“The board has wasted two years,”', slots: { value: 'two', unit: 'years' } },
			{
				words: 'the board plans to spend 2 million euros a month on dredging over the next year',
				slots: { value: '2 million', currency: 'EUR', per: 'month', period: 'over the next year' }
			},
			{ slots: { value: '14', unit: 'barges' } },
			{ words: 'for 9 million euros', slots: { value: '9 million', currency: 'EUR' } },
			{ words: 'Revenue rose 5 percent in 2025', slots: { value: '5', unit: '%' } },
			{ words: 'traffic fell by 1,200 ships', slots: { value: '1,200', unit: 'ships' } },
			{
				words: 'the dispute enters its third year',
				statement: 'The dispute enters its third year.',
				slots: { value: 'third', unit: 'year' }
			}
		]);
	});

	it('names the body that a noun stands for', () => {
		expect(found.about('14 barges')[0]?.statement).toContain(
			'the Tesselhaven Harbour Board has already bought 14 barges'
		);
	});

	it('finds the name spelled out', () => {
		expect(found.of('other')).toMatchObject([
			{
				statement: 'TIDE stands for Tesselhaven Initiative for Dredging Everywhere.',
				slots: { note: 'TIDE: Tesselhaven Initiative for Dredging Everywhere' }
			}
		]);
	});

	it('tells refusals, causes and comparisons', () => {
		expect(found.about('refused')).toMatchObject([{ kind: 'event' }]);
		expect(found.of('comparison')).toMatchObject([
			{
				slots: { a: 'In 2025 Norway', measure: 'exported more herring to Kelder', b: 'Iceland did' }
			}
		]);
		expect(found.of('causal')).toMatchObject([
			{
				statement: 'The port of Kelder lost its licence in May because of the flood.',
				slots: { cause: 'the flood' }
			}
		]);
	});

	it('finds nothing to check in judgements and questions', () => {
		expect(allWords(english, found)).toEqual(
			expect.arrayContaining([
				'The implications are profound.',
				'But at what price?',
				'This approach raises questions about the future.'
			])
		);
	});

	it('gives reasons and a score to each', () => {
		for (const { reasons, score } of found.claims) {
			expect(reasons.length).toBeGreaterThan(0);
			expect(score).toBeGreaterThan(0.2);
		}
	});
});

describe('a German article', () => {
	const text = `Mehr Geld für den Hafen

TESSELHAVEN (dpa) – Ministerin Ada Lund sagte am Montag, der Rat gebe im nächsten Jahr 2 Millionen Euro pro Monat aus. „Die Rinne ist zu flach“, erklärte Lund.

Der Verkehr sank 2025 um 12 Prozent. Norwegen weigerte sich, an dem Projekt teilzunehmen. Die Auswirkungen sind tiefgreifend. Wer soll das bezahlen?`;
	const found = read(text, 'de');

	it('finds speakers, figures and the refusal', () => {
		expect(found.of('quote')).toMatchObject([
			{
				statement: 'Ada Lund sagte: „Die Rinne ist zu flach.“',
				slots: { speaker: 'Ada Lund', words: 'Die Rinne ist zu flach' }
			}
		]);
		expect(found.of('attribution')).toMatchObject([{ slots: { speaker: 'Ada Lund' } }]);
		expect(found.of('figure')).toMatchObject([
			{ slots: { value: '2 Millionen', currency: 'EUR', per: 'month' } },
			{ statement: 'Der Verkehr sank 2025 um 12 Prozent.', slots: { value: '12', unit: '%' } }
		]);
		expect(found.about('weigerte')).toMatchObject([{ kind: 'event' }]);
	});

	it('finds nothing to check in judgements and questions', () => {
		expect(allWords(text, found)).toEqual([
			'Die Auswirkungen sind tiefgreifend.',
			'Wer soll das bezahlen?'
		]);
	});
});

describe('a French article', () => {
	const text = `Le port aura plus d’argent

Selon la ministre Ada Lund, le conseil dépensera 2 millions d’euros par mois pendant un an. « Le chenal est trop étroit », a-t-elle déclaré.

Le trafic a baissé de 12 % en 2025. La Norvège a refusé de participer au projet. Les conséquences sont profondes. Qui va payer ?`;
	const found = read(text, 'fr');

	it('finds speakers, figures and the refusal', () => {
		expect(found.of('quote')).toMatchObject([
			{
				statement: 'Ada Lund a dit : « Le chenal est trop étroit. »',
				slots: { speaker: 'Ada Lund', words: 'Le chenal est trop étroit' }
			}
		]);
		expect(found.of('attribution')).toMatchObject([{ slots: { speaker: 'Ada Lund' } }]);
		expect(found.of('figure')).toMatchObject([
			{ slots: { value: '2 millions', currency: 'EUR', per: 'month' } },
			{ statement: 'Le trafic a baissé de 12 % en 2025.', slots: { value: '12', unit: '%' } }
		]);
		expect(found.about('refusé')).toMatchObject([{ kind: 'event' }]);
	});

	it('finds nothing to check in judgements and questions', () => {
		expect(allWords(text, found)).toEqual(['Les conséquences sont profondes.', 'Qui va payer ?']);
	});
});

describe('a news report', () => {
	it.each([
		// A clause is not cut where what follows completes it.
		[
			'Crime fell by 8 percent between 2020 and 2023 but rose by 2 percent last year.',
			'rose by 2 percent last year'
		],
		['The vote came after the board agreed to spend 2 million euros.', null],
		['The Greens won 21 seats, up from 9 four years ago.', null],
		['Sales fell to 3 percent of the total, making it the third-largest market.', 'making it']
	])('keeps together what belongs together in %j', (text, piece) => {
		const { claims } = suggest(text, 'en');
		const spans = claims.map(({ start, end }) => text.slice(start, end));
		expect(spans).not.toContain('The vote came');
		expect(claims.every(({ slots }) => slots['unit'] !== 'four years')).toBe(true);
		if (piece !== null) expect(spans.some((span) => span.startsWith(piece))).toBe(true);
	});

	it('names nobody for a pronoun that two people may be meant by', () => {
		const text = 'Mayor Ada Lund met Robin Vale. Later she left the town in 2019 for 3 years.';
		for (const { statement } of suggest(text, 'en').claims)
			expect(statement).not.toContain('Ada Lund left');
	});

	it('states a promise whole, and whom a bare report names', () => {
		const promise = suggest('Mayor Ada Lund promised to build 500 homes a year.', 'en').claims;
		expect(promise.map(({ statement }) => statement)).not.toContain('To build 500 homes a year.');
		const [report] = suggest('Prosecutors said Lund steered contracts to Tidewater.', 'en').claims;
		expect(report).toMatchObject({ kind: 'attribution', slots: { speaker: 'Prosecutors' } });
	});

	it('takes the name beside an office for the speaker', () => {
		const text = 'Her rival, Bo Marten, said the toll was raised in 2019.';
		const speakers = suggest(text, 'en').claims.map(({ slots }) => slots['speaker']);
		expect(speakers).toContain('Bo Marten');
	});

	it('claims a large number that stands alone, and vague millions', () => {
		const values = (text: string) => suggest(text, 'en').claims.map(({ slots }) => slots['value']);
		expect(values('Waiting lists stand at 740,000, more than in May.')).toContain('740,000');
		expect(values('In Kelder, millions remain without water.')).toContain('millions');
		expect(values('In 2019 the 12 left.')).not.toContain('12');
	});

	it('carries the only occasion of a speaker on', () => {
		const text =
			'“It is safe,” Mayor Ada Lund said at a meeting of the board. The toll rose.\n\n“It was not cheap,” Lund said.';
		const occasions = suggest(text, 'en').claims.flatMap(({ slots }) => slots['occasion'] ?? []);
		expect(occasions).toEqual(['at a meeting of the board', 'at a meeting of the board']);
	});

	it('takes nothing for reported that nobody said, and no paper for a part of a name', () => {
		const { claims } = suggest('The company did not respond to a request for comment.', 'en');
		expect(claims.filter(({ kind }) => kind === 'attribution')).toEqual([]);
		const german = suggest('„Es ist sicher“, sagte Bürgermeisterin Petra Wenk der Zeitung.', 'de');
		expect(german.claims[0]?.slots['speaker']).toBe('Petra Wenk');
	});

	it('says which figure is meant by “this figure”', () => {
		const text = 'The board spent 4 million euros. It will raise this figure to 5 million in May.';
		const [, second] = suggest(text, 'en').claims;
		expect(second?.statement).toContain('this figure (4 million euros)');
	});
});
