import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Span } from '#lib/domain/article/text.ts';
import type { Figure } from '#lib/domain/figure/figure.ts';
import { findFigures } from '#lib/domain/figure/find-figures.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import { readSpeech, type Speech } from '#lib/domain/quote/read-speech.ts';
import { cuesFor, findCues, type CueTable, type FoundCue } from '#lib/domain/suggest/cues.ts';
import { datelineLength } from '#lib/domain/suggest/dateline.ts';
import { findFurniture } from '#lib/domain/suggest/furniture.ts';

export interface ReadSentence extends Span {
	index: number;
	/** Where its words begin, after a dateline. */
	body: number;
	/** The words, numbers, marks and whole quotations that begin in it. */
	items: readonly Item[];
	cues: readonly FoundCue[];
	figures: readonly Figure[];
	/** Headline, byline, tags and the like. */
	isFurniture: boolean;
	isQuestion: boolean;
}

/** A text with all that the finders see in it. */
export interface ReadArticle extends Pick<Speech, 'lexicon' | 'speakers' | 'quotations'> {
	text: string;
	language: string;
	cueTable: CueTable;
	sentences: readonly ReadSentence[];
}

/** Splits a text into sentences and reads figures, quotations and cues once for all. */
export function readArticle(text: string, language: string): ReadArticle {
	const spans = splitSentences(text, language);
	const bodies = spans.map(
		({ start, end }) => start + datelineLength(text.slice(start, Math.min(end, start + 200)))
	);
	const { paragraphs, lexicon, speakers, quotations } = readSpeech(
		text,
		language,
		apart(spans, bodies)
	);
	const cueTable = cuesFor(language);
	const items = distribute(
		paragraphs.flatMap((paragraph) => paragraph.items),
		spans
	);
	const figures = distribute(findFigures(text, language), spans);
	const furniture = findFurniture(text, spans);
	const sentences = spans.map(({ start, end }, index): ReadSentence => {
		const own = items[index] ?? [];
		return {
			start,
			end,
			index,
			body: bodies[index] ?? start,
			items: own,
			cues: findCues(own, cueTable),
			figures: (figures[index] ?? []).filter((figure) => figure.end <= end),
			isFurniture: furniture[index] ?? false,
			isQuestion: /[?？][)\s]*$/u.test(text.slice(Math.max(start, end - 4), end))
		};
	});
	return { text, language, lexicon, speakers, quotations, cueTable, sentences };
}

/** Sentences with their datelines as sentences of their own, so that nobody is quoted with one. */
function apart(sentences: readonly Span[], bodies: readonly number[]): Span[] {
	return sentences.flatMap(({ start, end }, index) => {
		const body = bodies[index] ?? start;
		return body > start
			? [
					{ start, end: body },
					{ start: body, end }
				]
			: [{ start, end }];
	});
}

/** What begins in each sentence; both lists are in the order of the text. */
function distribute<T extends Span>(found: readonly T[], sentences: readonly Span[]): T[][] {
	let next = 0;
	return sentences.map(({ start, end }) => {
		const own: T[] = [];
		for (; next < found.length; next++) {
			const one = found[next];
			if (one === undefined || one.start >= end) break;
			if (one.start >= start) own.push(one);
		}
		return own;
	});
}

/** The index of the sentence that holds an offset, or -1. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const sentence = sentences[middle];
		if (sentence === undefined) return -1;
		if (offset < sentence.start) high = middle - 1;
		else if (offset >= sentence.end) low = middle + 1;
		else return middle;
	}
	return -1;
}
