import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';

/** Each case is the text with the cuts shown as " | ". */
function expectCuts(shown: string, language: string): void {
	const text = shown.replaceAll(' | ', ' ');
	const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
	expect(found).toEqual(shown.split(/ \| |\n+/));
}

function slices(text: string): string[] {
	return splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
	it.each([
		['One. | Two? | Three.', 'en'],
		['Mr. Vane met Dr. Okoro. | They spoke.', 'en'],
		['Gov. Ada Lind signed it. | Sen. Brook did not.', 'en'],
		['The U.S. Senate voted. | It left the U.S. | The vote was close.', 'en'],
		['Ferries, e.g. the Linnet, ran late. | Others did not.', 'en'],
		['It costs 4.5 million. | That is No. 5 on the list. | No. | Ask pp. 4 and 5.', 'en'],
		['The writer J. R. Marsh spoke to John F. Reed. | He left.', 'en'],
		['We chose plan B. | The council agreed. | It was World War I. | Ships sank.', 'en'],
		['It was only you and I. | Did Ada I. Lind come?', 'en'],
		['It ended in 2025. | 32 nations had joined by then.', 'en'],
		['It opened at 9 a.m. Monday. | It closed at 5 p.m. | Mr. Reed sat down.', 'en'],
		['At 9 a.m. Mr. Reed stood up. | By 5 p.m. EST he had left.', 'en'],
		['“We are full.” | The mayor sat down.', 'en'],
		['“Is it safe?” she asked. | “Is it?” Ada Marsh said. | He nodded.', 'en'],
		['He said “it is safe.” | She left (for good.) | They stayed.', 'en'],
		['“The harbour [...] is open [...]” (Marsh 55). | It is.', 'en'],
		['1. The first point. | It is short. | 2. The second point.', 'en'],
		['1) Open the lock | 2) Close the gate | 3) Wait', 'en'],
		['a. Open the lock | b. Close the gate', 'en'],
		['• 1. Open the lock | • 2. Close the gate', 'en'],
		['Marsh & Co. Ltd. grew. | Reed Inc. did too.', 'en'],
		['A headline without a stop\n\nThe text. | It goes on.', 'en'],
		['By Ada Marsh\nKELDERBANK, Dec. 3 (Agency) — The lock is shut. | It leaks.', 'en'],
		['Wait... what? | Yes... | No. | He . . . I mean she left.', 'en'],
		['The lock was shut. | . . . The gate was not.', 'en'],
		['Write to ada.marsh@tide.example or see www.tide.example/a.b. | Thank you.', 'en'],
		['She works at Yahoo! in sales. | Is it open? | it is not. | Thanks!', 'en'],
		['It rose in 1805. [17] | It fell.[18] | It stayed. 4 | Even so, it rained.', 'en'],
		['great boats. | i went twice. | would go again', 'en'],
		['What a boat! :-) | We went twice.', 'en'],
		['„Wir sind voll.“ | Der Rat ging. | »Nun gut.« | Er blieb.', 'de'],
		['Am 3. Oktober kam Dr. Weiß, z. B. mit Nr. 4. | Das war die 2. Sitzung.', 'de'],
		['Das war 2025. | Danach kam der 2. Umbau. | Siehe Seite 12. | Dort steht es.', 'de'],
		['Es kostet 1,5 Mrd. Euro, d. h. 2 Mio. mehr usw. | Die Zahl stimmt.', 'de'],
		['„Warum?“, fragte Ada Lind. | Sie ging ins 20. Jahrhundert zurück.', 'de'],
		['M. Leroy a parlé. | « Nous sommes complets. » | Il est parti à 20 h. | Mme Roy aussi.', 'fr'],
		['El Sr. Ruiz ganó 5 p. ej. en EE. UU. ayer. | ¿Vino la Dra. Gil? | ¡No!', 'es'],
		['Il sig. Rossi e la dott.ssa Bini, art. 5. | Poi ecc. | Fine.', 'it'],
		['O Sr. Silva falou às 5 p.m. | A Dra. Costa, n.º 3, saiu.', 'pt'],
		[
			'Prof. Nowak ma 5 mln zł, m.in. na ul. Długiej. | To był 3. maja 2020 r. | Potem wyszedł.',
			'pl'
		],
		['Проф. Лисенко живе на вул. Садовій, 5. | Це було у 2020 р. | Він має 5 млн. грн.', 'uk'],
		['«Что это?» — спросил г. Иванов. | В 2020 г. Россия и т. д. | Он ушёл.', 'ru'],
		['これは父の家です。 | 本当？', 'ja']
	])('cuts %j', (shown, language) => {
		expectCuts(shown, language);
	});

	it('cuts where no space follows, but not in names and numbers', () => {
		expect(slices('It is shut.The gate leaks.')).toEqual(['It is shut.', 'The gate leaks.']);
		expect(slices('Tide.Com sold 1.5.2 of Node.JS at www.Tide.Example.')).toHaveLength(1);
	});

	it('joins the lines of a wrapped sentence, not those of a list', () => {
		expect(slices('The council met\nand voted late. It\nwas long.')).toHaveLength(2);
		expect(slices('The council met\nand voted late.')).toHaveLength(1);
		expect(slices('features\ncontact list\nevents')).toHaveLength(3);
		expect(slices('The council met\n\nand voted late.')).toHaveLength(2);
	});

	it('holds no sentence in ornaments, and leaves them out of others', () => {
		expect(splitSentences('* * *\n\n---', 'en')).toEqual([]);
		expect(slices('Done. *** Next one. ======')).toEqual(['Done.', 'Next one.']);
	});

	it('comes to an end with a megabyte of anything', () => {
		const hostile = ['a', '"', '1', '(', '.', '. ', 'a.', '." ', 'I. ', '1. a ', ':) ', ' ', 'a\n'];
		for (const piece of hostile) {
			const text = piece.repeat(1_000_000 / piece.length);
			// What blows up does not end before the test's own limit.
			expect(splitSentences(text, 'en').at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
		}
	});

	it('takes any language tag', () => {
		expect(splitSentences('One. Two.', 'not a language')).toHaveLength(2);
		expect(splitSentences('One. Two.', '')).toHaveLength(2);
	});

	it('is total: ordered, trimmed, and no letter or digit is lost', () => {
		const pieces = [
			'a',
			'B',
			'4',
			'.',
			'?',
			' ',
			'\n',
			'"',
			'”',
			'“',
			'»',
			'’',
			'Mr',
			'\u00a0',
			'😀',
			'\ud83d',
			'é',
			'。',
			'ß',
			'\u0000'
		];
		const anyText = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
		fc.assert(
			fc.property(
				fc.oneof(anyText, fc.string({ unit: 'binary' })),
				fc.constantFrom('en', 'de', 'fr', 'ja'),
				(text, language) => {
					const spans = splitSentences(text, language);
					const words = spans.map(({ start, end }) => text.slice(start, end));
					const ordered = spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0));
					const sound = words.every(
						(w) => w === w.trim() && /[\p{L}\p{N}]/u.test(w) && !w.includes('\n\n')
					);
					expect({ ordered, sound }).toEqual({ ordered: true, sound: true });
					const covered = words.join('');
					expect(covered.match(/[\p{L}\p{N}]/gu)).toEqual(text.match(/[\p{L}\p{N}]/gu));
				}
			),
			{ numRuns: 200 }
		);
	});
});
