import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findQuotes } from '#lib/domain/quote/find-quotes.ts';
import { splitSentences } from '#lib/domain/article/sentences.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'ru', 'zz', ''];

/** Pieces that quotations are made of, put together at random. */
const pieces = fc.constantFrom(
	'“It is safe,” she said. ',
	'Ada Lund said that ',
	'the mayor told Reuters: ',
	'„Ja“, so Lund. ',
	'“',
	'”',
	'"',
	"''",
	'«',
	'»',
	'„',
	'‘',
	'’',
	'—',
	'– ',
	', ',
	'. ',
	': ',
	'? ',
	'\n',
	'(',
	')',
	' ',
	'Ada Lund ',
	'she ',
	'said ',
	'sagte ',
	'a déclaré ',
	'dijo ',
	'сказав ',
	'that ',
	'dass ',
	'who ',
	'according to ',
	'laut ',
	'the ',
	'bridge ',
	'was ',
	'safe',
	'3,5 ',
	'so ',
	'and ',
	'told ',
	'Reuters '
);
const scraps = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
	scraps,
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: 'grapheme' })
);

describe('findQuotes', () => {
	it('gives spans inside the text, in order, never empty', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
				for (const { content, source, cue } of findQuotes(text, language)) {
					expect(content.length).toBeGreaterThan(0);
					let last = 0;
					for (const { start, end } of content) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						last = end;
					}
					expect(last).toBeLessThanOrEqual(text.length);
					for (const span of [source, cue]) {
						if (span === null) continue;
						expect(span.start).toBeGreaterThanOrEqual(0);
						expect(span.end).toBeGreaterThan(span.start);
						expect(span.end).toBeLessThanOrEqual(text.length);
					}
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('finds the same whether or not the sentences are given', () => {
		fc.assert(
			fc.property(scraps, fc.constantFrom(...languages), (text, language) => {
				const given = findQuotes(text, language, splitSentences(text, language));
				expect(given).toEqual(findQuotes(text, language));
			})
		);
	});
});
