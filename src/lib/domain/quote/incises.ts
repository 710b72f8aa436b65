import type { Span } from '#lib/domain/article/text.ts';
import { itemsOf, type Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Passage } from '#lib/domain/quote/passages.ts';
import { phraseAfter } from '#lib/domain/quote/phrases.ts';

/** A cue that stands inside the quotation marks, between commas: « …, estime la ministre, … ». */
export interface Incise {
	/** The words before the cue, from the opening mark on, and those after it. */
	parts: Span[];
	/** The cue with its source, between the parts. */
	cue: Span;
}

/** The first incise of a quotation, or null. */
export function inciseIn(text: string, passage: Passage, lexicon: Lexicon): Incise | null {
	const inner = { start: passage.start + 1, end: passage.end - 1 };
	const items = itemsOf(text, inner, [], lexicon.elides);
	for (let at = 1; at + 2 < items.length; at++) {
		if (items[at]?.lower !== ',') continue;
		const end = inciseEnd(items, at + 1, lexicon);
		if (end === -1) continue;
		const cue = { start: items[at + 1]?.start ?? 0, end: items[end - 1]?.end ?? 0 };
		const parts = [{ start: passage.start, end: items[at]?.end ?? 0 }];
		const rest = items[end + 1];
		if (rest !== undefined) parts.push({ start: rest.start, end: passage.end });
		return { parts, cue };
	}
	return null;
}

/** Where "cue source" ends, before its comma or stop: at most an auxiliary, a pronoun, a cue, a source. */
function inciseEnd(items: readonly Item[], start: number, lexicon: Lexicon): number {
	let cue = start;
	while (cue < start + 3 && !lexicon.cues.has(items[cue]?.lower ?? '')) {
		const { lower = '', isCapital = false } = items[cue] ?? {};
		if (isCapital || !(lexicon.auxiliaries.has(lower) || lexicon.pronouns.has(lower))) return -1;
		cue++;
	}
	if (!lexicon.cues.has(items[cue]?.lower ?? '')) return -1;
	const source = phraseAfter(items, cue + 1, items.length, lexicon);
	const hasPronoun = items.slice(start, cue).some(({ lower }) => lexicon.pronouns.has(lower));
	if (source === null && !hasPronoun) return -1;
	const end = source?.to ?? cue + 1;
	return /^[,.]$/.test(items[end]?.lower ?? '') ? end : -1;
}

/** The quotations of a paragraph, cut where a cue stands inside their marks. */
export function cutAtIncises(
	text: string,
	passages: readonly Passage[],
	lexicon: Lexicon
): Passage[] {
	return passages.flatMap((passage) => {
		const incise = passage.end - passage.start > 24 ? inciseIn(text, passage, lexicon) : null;
		if (incise === null) return [passage];
		return incise.parts.map(({ start, end }) => ({ start, end, isOpen: false }));
	});
}
