import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';

/** Each case is the text with the cuts shown as " | ". */
function expectCuts(shown: string, language: string): void {
	const text = shown.replaceAll(' | ', ' ');
	const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
	expect(found).toEqual(shown.split(/ \| |\n+/));
}

describe('splitSentences', () => {
	it.each([
		['One. | Two? | Three.', 'en'],
		['Mr. Vane met Dr. Okoro. | They spoke.', 'en'],
		['Gov. Ada Lind signed it. | Sen. Brook did not.', 'en'],
		['The U.S. Senate voted. | It left the U.S. | The vote was close.', 'en'],
		['Ferries, e.g. the Linnet, ran late. | Others did not.', 'en'],
		['It costs 4.5 million. | That is No. 5 on the list.', 'en'],
		['The writer J. R. Marsh spoke to John F. Reed. | He left.', 'en'],
		['We chose plan B. | The council agreed.', 'en'],
		['It ended in 2025. | 32 nations had joined by then.', 'en'],
		['It opened at 9 a.m. on Monday. | It closed at 5 p.m. | The queue was long.', 'en'],
		['“We are full.” | The mayor sat down.', 'en'],
		['“Is it safe?” she asked. | He nodded.', 'en'],
		['He said “it is safe.” | She left (for good.) | They stayed.', 'en'],
		['1. The first point. | It is short.', 'en'],
		['Marsh & Co. Ltd. grew. | Reed Inc. did too.', 'en'],
		['A headline without a stop\n\nThe text. | It goes on.', 'en'],
		['Wait... what? | Yes.', 'en'],
		[
			'Das Amt, z.B. Nr. 4, ist zu. | Dr. Weiß kommt am 3. Oktober wieder. | Die Tür bleibt zu.',
			'de'
		],
		['„Wir sind voll.“ | Der Rat ging. | »Nun gut.« | Er blieb.', 'de'],
		['Das war 2025. | Danach kam der 2. Umbau.', 'de'],
		['M. Leroy a parlé. | « Nous sommes complets. » | Il est parti.', 'fr']
	])('cuts %j', (shown, language) => {
		expectCuts(shown, language);
	});

	it('holds no sentence in ornaments, and joins stray ones to the sentence before', () => {
		expect(splitSentences('* * *\n\n---', 'en')).toEqual([]);
		const text = 'Done. ***';
		expect(splitSentences(text, 'en')).toEqual([{ start: 0, end: text.length }]);
	});

	it('takes any language tag', () => {
		expect(splitSentences('One. Two.', 'not a language')).toHaveLength(2);
		expect(splitSentences('One. Two.', '')).toHaveLength(2);
	});

	it('is total: ordered, trimmed, inside one line, and no letter or digit is lost', () => {
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
						(w) => w === w.trim() && /[\p{L}\p{N}]/u.test(w) && !w.includes('\n')
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
