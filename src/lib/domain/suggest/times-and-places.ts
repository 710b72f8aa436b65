import { firstFrom, startOf } from '#lib/domain/article/first-from.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { languageFor } from '#lib/domain/figure/languages/all.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';

/** Words after which nothing more is looked for. */
const mostItems = 150;

/** The words of a part of a sentence that say when: "by the end of 2025", "on Monday", or ''. */
export function timeIn(article: ReadArticle, sentence: ReadSentence, span: Span): string {
	const { asOf, period } = languageFor(article.language).context;
	const words = article.text.slice(span.start, Math.min(span.end, span.start + 600));
	const date = asOf.exec(words)?.[0];
	if (date !== undefined) return date.trim();
	const day = dayIn(article, sentence, span) ?? '';
	const during = period.exec(words)?.[0] ?? '';
	// "Between 2014 and 2019" is more than the day in it.
	return (day === '' || during.includes(day) ? during : day).trim();
}

/** The first run of days, months, years and the small words between them. */
function dayIn(
	{ text, lexicon }: ReadArticle,
	{ items }: ReadSentence,
	span: Span
): string | undefined {
	const first = firstFrom(items, span.start, startOf);
	for (let at = first; at < Math.min(items.length, first + mostItems); at++) {
		const item = items[at];
		if (item === undefined || item.start >= span.end) return undefined;
		if (!isTime(item)) continue;
		let from = at;
		let to = at + 1;
		while (from > 0 && at - from < 3 && isBetween(items[from - 1])) from--;
		while (from < at && items[from]?.kind === 'number' && !isPartOfDate(items[from])) from++;
		while (to < items.length && to - at < 6 && (isTime(items[to]) || isPartOfDate(items[to]))) to++;
		const start = items[from]?.start ?? item.start;
		const end = items[to - 1]?.end ?? item.end;
		if (start >= span.start && end <= span.end) return text.slice(start, end);
	}
	return undefined;

	function isTime(one: Item | undefined): boolean {
		if (one?.kind === 'number') return /^(?:19|20)\d\d$/.test(one.lower);
		return one?.kind === 'word' && lexicon.times.has(one.lower);
	}
	function isBetween(one: Item | undefined): boolean {
		if (one === undefined || one.kind === 'mark' || one.kind === 'quote') return false;
		if (one.kind === 'number') return isPartOfDate(one);
		return lexicon.prepositions.has(one.lower) || lexicon.determiners.has(one.lower);
	}
	function isPartOfDate(one: Item | undefined): boolean {
		return one?.kind === 'number' && /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/.test(one.lower);
	}
}

/** The words of a part of a sentence that say where: "in Kelder", or ''. */
export function placeIn(article: ReadArticle, sentence: ReadSentence, span: Span): string {
	const { text, lexicon } = article;
	const { items, cues } = sentence;
	const opening = firstFrom(items, span.start, startOf);
	for (let index = firstFrom(cues, opening, ({ from }) => from); index < cues.length; index++) {
		const { names = [], from = 0, to = 0 } = cues[index] ?? {};
		const preposition = items[from];
		if (preposition === undefined || preposition.start >= span.end) break;
		if (!names.includes('placedBy')) continue;
		let end = to;
		if (lexicon.determiners.has(items[end]?.lower ?? '')) end++;
		const first = end;
		while (isName(items[end])) end++;
		const last = items[end - 1];
		if (end === first || last === undefined || last.end > span.end) continue;
		if (items[end]?.isCapital === true) continue;
		return text.slice(preposition.start, last.end);
	}
	return '';

	function isName(one: Item | undefined): boolean {
		const isOwner = one !== undefined && lexicon.possessive?.test(one.lower) === true;
		return one?.kind === 'word' && one.isCapital && !isOwner && !lexicon.times.has(one.lower);
	}
}
