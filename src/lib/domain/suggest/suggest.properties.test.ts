import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import { suggest } from '#lib/domain/suggest/suggest.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'ru', 'zz', ''];

/** Pieces of news, put together at random. */
const pieces = fc.constantFrom(
	'Harbour minister Ada Lund said that ',
	'“It is safe,” she said. ',
	'5 million euros a month over the next year ',
	'32 bridges ',
	'20 percent, ',
	'the council refused to take part ',
	'because of ',
	'than ',
	'which ',
	'and ',
	'while ',
	'the war enters its third year ',
	'TIDE (Tesselhaven Initiative for Dredging Everywhere) ',
	'Monday, 5 May 2025 ',
	'since 2019 ',
	'in total ',
	'However, ',
	'he ',
	'the country ',
	'Norway’s ',
	'according to ',
	'was ',
	'rose ',
	'“',
	'”',
	'«',
	'"',
	'(',
	')',
	'; ',
	' — ',
	', ',
	'. ',
	'? ',
	'\n\n',
	'\n',
	'7'
);
const anyText = fc.oneof(
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: 'grapheme' })
);

describe('suggest', () => {
	it('gives spans inside a sentence, in order, with the slots of their kind', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
				const { claims, nothing, notes } = suggest(text, language, { publishedOn: '2026-03-02' });
				const sentences = splitSentences(text, language);
				let last = 0;
				for (const { start, end, kind, score, slots, reasons } of claims) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(text.slice(start, end)).toHaveLength(end - start);
					expect(end).toBeGreaterThan(start);
					last = start;
					expect(sentences.some((one) => one.start <= start && end <= one.end)).toBe(true);
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
					expect(reasons.length).toBeLessThanOrEqual(3);
					expect(slots).toEqual(readSlots(kind, slots));
				}
				for (const span of nothing) {
					expect(sentences).toContainEqual(span);
					expect(claims.some(({ start, end }) => start < span.end && span.start < end)).toBe(false);
				}
				for (const note of notes)
					for (const index of note.claims) expect(claims[index]).toBeDefined();
			}),
			{ numRuns: 400 }
		);
	});
});
