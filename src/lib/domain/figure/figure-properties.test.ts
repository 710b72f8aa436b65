import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '#lib/domain/figure/find-figures.ts';
import { fold } from '#lib/domain/figure/fold.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'ru'];

/** Pieces of amounts in any order, which find more than random letters do. */
const pieces = fc
	.array(
		fc.constantFrom(
			...'5|1.5|1,200|$|€|USD|million|euros|-|to|between|and|%|a|half|hundred|cents|Millionen|et|mille|;|½|\n| '.split(
				'|'
			),
			'İ',
			'\ud83d'
		),
		{ maxLength: 30 }
	)
	.map((parts) => parts.join(' '));

describe('findFigures', () => {
	it('gives spans of the text, in order and apart, on any string', () => {
		const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), pieces);
		fc.assert(
			fc.property(text, fc.constantFrom(...languages), (words, language) => {
				let last = 0;
				for (const { start, end, ends, value } of findFigures(words, language)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(words.length);
					expect(value === null || Number.isFinite(value)).toBe(true);
					for (const part of ends ?? []) {
						expect(part.start).toBeGreaterThanOrEqual(start);
						expect(part.end).toBeLessThanOrEqual(end);
					}
					last = end;
				}
			})
		);
	});
});

describe('fold', () => {
	it('keeps every offset', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(fold(text)).toHaveLength(text.length);
			})
		);
	});
});
