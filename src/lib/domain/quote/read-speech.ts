import type { Span } from '#lib/domain/article/text.ts';
import { attributionsIn, contentSpans, type Attribution } from '#lib/domain/quote/attributions.ts';
import { noteOutlets } from '#lib/domain/quote/chains.ts';
import { spanOf } from '#lib/domain/quote/content.ts';
import { carryOn } from '#lib/domain/quote/continuations.ts';
import { withFragments } from '#lib/domain/quote/fragments.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import { lexiconFor } from '#lib/domain/quote/lexicons.ts';
import { readParagraphs, type Paragraph } from '#lib/domain/quote/paragraphs.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';
import { Speakers } from '#lib/domain/quote/speakers.ts';

/** What a text says in somebody's name, with the reading of it that other finders can go on from. */
export interface Speech {
	lexicon: Lexicon;
	paragraphs: readonly Paragraph[];
	speakers: Speakers;
	quotations: Quotation[];
}

/** Who said what in a text, in order, with its words as items and its names; `sentences` are its own. */
export function readSpeech(text: string, language: string, sentences: readonly Span[]): Speech {
	const lexicon = lexiconFor(language);
	const paragraphs = readParagraphs(text, lexicon, sentences);
	const cued = paragraphs.flatMap((paragraph, index) => attributionsIn(paragraph, index, lexicon));
	const attributions = carryOn(paragraphs, cued, lexicon);
	const speakers = new Speakers(text, paragraphs, attributions, lexicon);
	const outlets = noteOutlets(text, paragraphs, attributions, lexicon);
	let last: string | undefined;
	const quotations = withFragments(attributions, lexicon).map(({ attribution, of }) => {
		// A verb without a subject goes on with the last speaker.
		const speaker = of.source === null ? last : speakers.of(of);
		last = speaker;
		return quotationOf(attribution, speaker, outlets.get(of));
	});
	return { lexicon, paragraphs, speakers, quotations };
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
