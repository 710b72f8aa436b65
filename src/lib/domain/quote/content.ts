import type { Span } from '#lib/domain/article/text.ts';
import type { Cue } from '#lib/domain/quote/cues.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Range } from '#lib/domain/quote/paragraphs.ts';
import { isAdverb } from '#lib/domain/quote/phrases.ts';

/** No reported sentence has more items. */
const longestContent = 250;

/** The end of reported speech that begins at `start`: the sentence's, or where another voice begins. */
export function contentEnd(
	items: readonly Item[],
	start: number,
	sentenceEnd: number,
	cues: readonly Cue[],
	lexicon: Lexicon
): number {
	const reach = Math.min(sentenceEnd, start + longestContent);
	const marked = quoteEnd(items, start, reach);
	const limit = marked === -1 ? reach : marked;
	for (let index = firstAfter(cues, start + 1); index < cues.length; index++) {
		const cue = cues[index];
		if (cue === undefined || cue.from >= limit) break;
		if (cue.phrase.kind === 'source') {
			if (items[cue.from - 1]?.lower === ',') return trimEnd(items, start, cue.from);
			continue;
		}
		const clause = clauseStart(items, cue.from, start, lexicon);
		if (clause !== -1) return trimEnd(items, start, clause);
		if (cue.form !== 'shared') continue;
		const before = beforeAdverbs(items, cue.from, start, lexicon);
		const mark = items[before - 1];
		if (mark === undefined || before - 1 <= start) continue;
		if (mark.lower === ',' || mark.kind === 'quote') return trimEnd(items, start, before);
		if (
			mark.kind === 'word' &&
			lexicon.coordinators.has(mark.lower) &&
			!isInfinitive(items, cue, lexicon)
		)
			return trimEnd(items, start, before - 1);
	}
	for (let at = start + 3; at < limit; at++) {
		const item = items[at];
		if (item?.kind === 'mark' && item.lower === ';') return trimEnd(items, start, at);
		if (item?.lower === '—' && items[at - 1]?.kind === 'quote') return at;
		if (item?.lower === ',' && lexicon.adversatives.has(items[at + 1]?.lower ?? '')) {
			return trimEnd(items, start, at);
		}
	}
	return trimEnd(items, start, limit);
}

/** After the quotation whose last mark is a comma ("…,”), as American papers set it, or -1. */
function quoteEnd(items: readonly Item[], start: number, limit: number): number {
	for (let at = start; at < limit - 1; at++) {
		const item = items[at];
		if (item?.kind === 'quote' && item.endsWithComma) return at + 1;
	}
	return -1;
}

/** Where a clause with a speaker of its own begins before a cue, "…, and she added", or -1. */
function clauseStart(items: readonly Item[], end: number, from: number, lexicon: Lexicon): number {
	for (let at = end - 1; at > from + 1 && end - at < 7; at--) {
		const item = items[at];
		if (item?.kind !== 'word') return -1;
		if (lexicon.coordinators.has(item.lower))
			return items[at - 1]?.lower === ',' && at < end - 1 ? at - 1 : -1;
	}
	return -1;
}

/** The index of the first cue that stands after an item. */
function firstAfter(cues: readonly Cue[], item: number): number {
	let low = 0;
	let high = cues.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cues[middle]?.from ?? 0) <= item) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isInfinitive(items: readonly Item[], cue: Cue, lexicon: Lexicon): boolean {
	return lexicon.infinitive !== '' && items[cue.from - 1]?.lower === lexicon.infinitive;
}

function beforeAdverbs(
	items: readonly Item[],
	end: number,
	from: number,
	lexicon: Lexicon
): number {
	let at = end;
	while (at > from) {
		const item = items[at - 1];
		if (item?.kind !== 'word') break;
		if (!isAdverb(item, lexicon) && !lexicon.auxiliaries.has(item.lower)) break;
		at--;
	}
	return at;
}

/** Without the marks that end a clause or a sentence. */
export function trimEnd(items: readonly Item[], start: number, end: number): number {
	let at = end;
	while (
		at > start &&
		items[at - 1]?.kind === 'mark' &&
		/[.,;:!?…—–-]/.test(items[at - 1]?.lower ?? '')
	)
		at--;
	return at;
}

/** The text span of a range of items; null when it is empty. */
export function spanOf(items: readonly Item[], range: Range): Span | null {
	const first = items[range.from];
	const last = items[range.to - 1];
	if (first === undefined || last === undefined || range.from >= range.to) return null;
	return { start: first.start, end: last.end };
}

/** True when a range of items holds a quotation in marks. */
export function holdsQuote(items: readonly Item[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (items[at]?.kind === 'quote') return true;
	return false;
}
