import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { attributionsIn, contentSpans, type Attribution } from '#lib/domain/quote/attributions.ts';
import { noteOutlets } from '#lib/domain/quote/chains.ts';
import { spanOf } from '#lib/domain/quote/content.ts';
import { carryOn } from '#lib/domain/quote/continuations.ts';
import { withFragments } from '#lib/domain/quote/fragments.ts';
import { lexiconFor } from '#lib/domain/quote/lexicons.ts';
import { readParagraphs } from '#lib/domain/quote/paragraphs.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';
import { Speakers } from '#lib/domain/quote/speakers.ts';

/**
 * Who said what in a text, in order: quotations in marks and reported speech, each with its source
 * where the text names one. `sentences` spares the work when the caller has split the text already.
 */
export function findQuotes(
	text: string,
	language: string,
	sentences: readonly Span[] = splitSentences(text, language)
): Quotation[] {
	const lexicon = lexiconFor(language);
	const paragraphs = readParagraphs(text, lexicon, sentences);
	const cued = paragraphs.flatMap((paragraph, index) => attributionsIn(paragraph, index, lexicon));
	const attributions = carryOn(paragraphs, cued, lexicon);
	const speakers = new Speakers(text, paragraphs, attributions, lexicon);
	const outlets = noteOutlets(text, paragraphs, attributions, lexicon);
	let last: string | undefined;
	return withFragments(attributions, lexicon).map(({ attribution, of }) => {
		// A verb without a subject goes on with the last speaker.
		const speaker = of.source === null ? last : speakers.of(of);
		last = speaker;
		return quotationOf(attribution, speaker, outlets.get(of));
	});
}

function quotationOf(
	attribution: Attribution,
	speaker: string | undefined,
	via: string | undefined
): Quotation {
	const { items, source, cue, hasQuote } = attribution;
	return {
		content: contentSpans(attribution),
		source: source === null ? null : spanOf(items, source),
		cue: cue === null ? null : spanOf(items, cue),
		direct: hasQuote,
		...(speaker === undefined ? {} : { speaker }),
		...(via === undefined ? {} : { via })
	};
}
