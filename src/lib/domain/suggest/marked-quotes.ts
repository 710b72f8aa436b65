import type { Span } from '#lib/domain/article/text.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';
import { occasionOf } from '#lib/domain/suggest/occasion.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';
import { bare, speakerOf } from '#lib/domain/suggest/speech-claims.ts';
import { quoteAlone } from '#lib/domain/suggest/statement.ts';
import type { Draft } from '#lib/domain/suggest/suggestion.ts';

/** Fewer words in marks are a name or a doubt and no quotation. */
const fewestWords = 3;
/** Sentences back in which a quotation that goes on over several may begin. */
const longestQuotation = 20;

/** Marked words that stand in quotation marks, or have such words in them, as a quotation. */
export function quotedDraft(
	article: ReadArticle,
	sentence: ReadSentence,
	near: readonly Quotation[],
	span: Span
): Draft | null {
	const { text } = article;
	const passage = article.sentences
		.slice(Math.max(0, sentence.index - longestQuotation), sentence.index + 1)
		.flatMap(({ items }) => items)
		.find((item) => item.kind === 'quote' && item.start < span.end && span.start < item.end);
	if (passage === undefined) return null;
	const isInside = passage.start <= span.start && span.end <= passage.end;
	const { start, end } = isInside ? span : passage;
	const words = bare(text.slice(start, end)).replace(/\s+/gu, ' ');
	if (!isInside && words.split(' ').length < fewestWords) return null;
	const quotation = near.find(({ content }) =>
		content.some((part) => part.start < passage.end && passage.start < part.end)
	);
	const speaker = quotation === undefined ? '' : speakerOf(article, quotation);
	const occasion = quotation === undefined ? '' : occasionOf(article, quotation);
	return {
		start,
		end,
		kind: 'quote',
		statement: quoteAlone(article, speaker, words),
		slots: readSlots('quote', { speaker, words, occasion, via: quotation?.via ?? '' }),
		reasons: [],
		lift: 0
	};
}
