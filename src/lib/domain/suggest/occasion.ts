import type { Span } from '#lib/domain/article/text.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';
import {
	sentenceAt,
	type ReadArticle,
	type ReadSentence
} from '#lib/domain/suggest/read-article.ts';
import { timeIn } from '#lib/domain/suggest/times-and-places.ts';

/** Cues after which nothing more is looked for. */
const mostCues = 60;
/** How far before and after the words a time is looked for, in UTF-16 units. */
const timeReach = 300;

/** Where and when words were said, as the sentence of their cue or the one before it tells, or ''. */
export function occasionOf(article: ReadArticle, quotation: Quotation): string {
	const at = quotation.cue?.start ?? quotation.content[0]?.start ?? 0;
	const index = sentenceAt(article.sentences, at);
	const sentence = article.sentences[index];
	if (sentence === undefined) return '';
	const here = occasionIn(article, sentence, quotation.content);
	if (here !== '') return here;
	const before = article.sentences[index - 1];
	const isNear =
		before !== undefined && !article.text.slice(before.end, sentence.start).includes('\n');
	const place = isNear ? occasionIn(article, before, []) : '';
	return place === '' ? timeOutside(article, sentence, quotation.content) : place;
}

function occasionIn(
	article: ReadArticle,
	sentence: ReadSentence,
	content: readonly Span[]
): string {
	const { text, lexicon } = article;
	const { items, cues } = sentence;
	for (const { names, from } of cues.slice(0, mostCues)) {
		const noun = items[from];
		if (!names.includes('occasion') || noun === undefined || isInside(noun, content)) continue;
		let start = from;
		while (start > 0 && from - start < 5 && !lexicon.prepositions.has(items[start]?.lower ?? ''))
			start--;
		if (!lexicon.prepositions.has(items[start]?.lower ?? '')) continue;
		// "At the end of a meeting": the preposition before that one says how.
		const outer = items[start - 3];
		if (items[start]?.lower === 'of' && lexicon.prepositions.has(outer?.lower ?? '')) start -= 3;
		let end = from + 1;
		const link = items[end];
		if (
			lexicon.prepositions.has(link?.lower ?? '') &&
			isPhrase(items[end + 1]?.lower, items[end + 1]?.isCapital)
		)
			end = phraseEnd(sentence, end + 1, lexicon);
		const first = items[start];
		const last = items[end - 1];
		if (first !== undefined && last !== undefined) return text.slice(first.start, last.end);
	}
	return '';

	function isPhrase(lower: string | undefined, isCapital: boolean | undefined): boolean {
		return lower !== undefined && (isCapital === true || lexicon.determiners.has(lower));
	}
}

/** "Meeting with NATO foreign ministers": up to the next mark, preposition or conjunction. */
function phraseEnd(
	{ items }: ReadSentence,
	from: number,
	{ prepositions, conjunctions }: Lexicon
): number {
	let end = from + 1;
	for (; end < items.length && end - from < 6; end++) {
		const item = items[end];
		if (item?.kind !== 'word') break;
		if (prepositions.has(item.lower) || conjunctions.has(item.lower)) break;
	}
	return end;
}

function timeOutside(
	article: ReadArticle,
	sentence: ReadSentence,
	content: readonly Span[]
): string {
	const first = content[0]?.start ?? sentence.end;
	const last = content.at(-1)?.end ?? sentence.end;
	const before = {
		start: Math.max(sentence.start, first - timeReach),
		end: Math.max(sentence.start, Math.min(first, sentence.end))
	};
	const from = Math.max(sentence.start, Math.min(last, sentence.end));
	const after = { start: from, end: Math.min(sentence.end, from + timeReach) };
	const found = timeIn(article, sentence, after);
	return found === '' ? timeIn(article, sentence, before) : found;
}

function isInside({ start }: Span, spans: readonly Span[]): boolean {
	return spans.some((span) => start >= span.start && start < span.end);
}
