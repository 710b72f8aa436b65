import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Span } from '#lib/domain/article/text.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';
import { readSpeech } from '#lib/domain/quote/read-speech.ts';

/**
 * Who said what in a text, in order: quotations in marks and reported speech, each with its source
 * where the text names one. `sentences` spares the work when the caller has split the text already.
 */
export function findQuotes(
	text: string,
	language: string,
	sentences: readonly Span[] = splitSentences(text, language)
): Quotation[] {
	return readSpeech(text, language, sentences).quotations;
}
