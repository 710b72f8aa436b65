import { paragraphsOf, type Span } from '#lib/domain/article/text.ts';
import { dashSpeechIn } from '#lib/domain/quote/dash-speech.ts';
import { cutAtIncises } from '#lib/domain/quote/incises.ts';
import { itemsOf, type Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import { passagesIn } from '#lib/domain/quote/passages.ts';

/** Item indices, end exclusive. */
export interface Range {
	from: number;
	to: number;
}

export interface Paragraph {
	items: readonly Item[];
	sentences: readonly Range[];
}

/** The paragraphs of a text as items, cut into sentences that no quotation is cut by. */
export function readParagraphs(
	text: string,
	lexicon: Lexicon,
	sentences: readonly Span[]
): Paragraph[] {
	const spans = paragraphsOf(text);
	let next = 0;
	return spans.map((span, index) => {
		const marked = passagesIn(text, span, spans[index + 1]);
		const quoted = lexicon.cueInMarks ? cutAtIncises(text, marked, lexicon) : marked;
		const passages = lexicon.dashSpeech ? dashSpeechIn(text, span, quoted, lexicon) : quoted;
		const items = itemsOf(text, span, passages, lexicon.elides);
		const starts: number[] = [];
		while (next < sentences.length && (sentences[next]?.start ?? 0) < span.end) {
			starts.push(sentences[next]?.start ?? 0);
			next++;
		}
		return { items, sentences: rangesFrom(items, starts) };
	});
}

/** Sentences by the starts that fall between two items. */
function rangesFrom(items: readonly Item[], starts: readonly number[]): Range[] {
	const ranges: Range[] = [];
	let from = 0;
	let next = 0;
	for (let at = 1; at < items.length; at++) {
		const before = items[at - 1];
		const item = items[at];
		if (before === undefined || item === undefined) continue;
		while (next < starts.length && (starts[next] ?? 0) < before.end) next++;
		if (next < starts.length && (starts[next] ?? 0) <= item.start) {
			ranges.push({ from, to: at });
			from = at;
		}
	}
	if (items.length > 0) ranges.push({ from, to: items.length });
	return ranges;
}
