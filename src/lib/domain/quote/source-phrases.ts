import { contentEnd, trimEnd } from '#lib/domain/quote/content.ts';
import type { Cue } from '#lib/domain/quote/cues.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Range } from '#lib/domain/quote/paragraphs.ts';
import { phraseAfter, phraseBefore } from '#lib/domain/quote/phrases.ts';
import type { Reading } from '#lib/domain/quote/reading.ts';

interface SourcePhrase {
	source: Range;
	content: (Range | null)[];
}

/** Source and words of "according to the ministry", "Angaben der Polizei zufolge", ", so die Ministerin". */
export function sourcePhrase(reading: Reading, cue: Cue): SourcePhrase | null {
	const { items, sentence, lexicon } = reading;
	if (cue.phrase.kind === 'sourceAfter') {
		const source = phraseBefore(items, cue.from, sentence.from, lexicon);
		if (
			source === null ||
			(lexicon.relatives.has(items[source.from]?.lower ?? '') && source.to - source.from === 1)
		)
			return null;
		return { source, content: around(reading, source.from, cue.to) };
	}
	if (cue.phrase.kind === 'so') {
		const last = items[cue.from - 1];
		if (cue.from - 2 < reading.free || (last?.lower !== ',' && last?.kind !== 'quote')) return null;
	}
	const source = phraseAfter(items, cue.to, sentence.to, lexicon) ?? plainPhrase(reading, cue.to);
	if (source === null || (lexicon.capitalNouns && !namesSomebody(items, source, lexicon)))
		return null;
	if (cue.phrase.kind === 'sourceNoun' && !namesUtterance(items, source, lexicon)) return null;
	if (cue.phrase.kind === 'so') {
		return { source, content: [wordsBefore(reading, cue.from)] };
	}
	return { source, content: around(reading, cue.from, source.to) };
}

/** Where nouns have capitals, one of the first words shows that this is a noun phrase. */
function namesSomebody(items: readonly Item[], source: Range, lexicon: Lexicon): boolean {
	for (let at = source.from; at < Math.min(source.to, source.from + 3); at++) {
		const item = items[at];
		if (item === undefined) return false;
		if (item.isCapital || lexicon.pronouns.has(item.lower)) return true;
		if (lexicon.auxiliaries.has(item.lower) || lexicon.reportive.has(item.lower)) return false;
		if (at === source.from && !/(e|en|em|er|es)$/.test(item.lower))
			return lexicon.determiners.has(item.lower) || lexicon.prepositions.has(item.lower);
	}
	return false;
}

function namesUtterance(items: readonly Item[], source: Range, lexicon: Lexicon): boolean {
	for (let at = source.from; at < Math.min(source.to, source.from + 4); at++)
		if (lexicon.utterances.has(items[at]?.lower ?? '')) return true;
	return false;
}

/** "according to witnesses": one or two words without an article. */
function plainPhrase(reading: Reading, start: number): Range | null {
	const { items, sentence, lexicon } = reading;
	let at = start;
	while (at < sentence.to && at - start < 4) {
		const item = items[at];
		if (item?.kind !== 'word' || lexicon.prepositions.has(item.lower)) break;
		if (lexicon.conjunctions.has(item.lower) || lexicon.auxiliaries.has(item.lower)) break;
		at++;
	}
	return at > start ? { from: start, to: at } : null;
}

/** What stands before a source phrase, or after it when it opens the sentence. */
function around(reading: Reading, start: number, end: number): (Range | null)[] {
	const { items, sentence, lexicon, free } = reading;
	const hasBefore = start - free > (lexicon.verbSecond ? 0 : 3);
	const before = hasBefore ? wordsBefore(reading, start) : null;
	let at = end;
	if (hasBefore) {
		// In the middle of a clause both sides are content; at its end only what stands before.
		const next = items[at];
		if (next === undefined || at >= sentence.to) return [before];
		const isInserted =
			items[start - 1]?.lower === ','
				? next.lower === ','
				: next.kind === 'word' && !next.isCapital;
		if (lexicon.verbSecond && next.kind !== 'mark') return bothSides(reading, before, at);
		if (!isInserted || sentence.to - at < 4 || lexicon.relatives.has(items[at + 1]?.lower ?? ''))
			return [before];
		if (!lexicon.capitalNouns && next.lower !== ',') return [before];
	} else {
		const reach = Math.min(sentence.to, end + 40);
		while (at < reach && items[at]?.lower !== ',' && !lexicon.capitalNouns) at++;
		if (at >= reach) return [before];
	}
	return bothSides(reading, before, at);
}

function bothSides(reading: Reading, before: Range | null, start: number): (Range | null)[] {
	const { items, sentence, lexicon } = reading;
	let at = start;
	while (at < sentence.to && items[at]?.kind === 'mark') at++;
	return [before, { from: at, to: contentEnd(items, at, sentence.to, reading.cues, lexicon) }];
}

function wordsBefore(reading: Reading, end: number): Range | null {
	const { items, lexicon } = reading;
	let from = reading.free;
	while (from < end && items[from]?.kind === 'mark') from++;
	const to = trimEnd(items, from, end);
	if (to <= from) return null;
	if (lexicon.capitalNouns && items[to - 1]?.kind === 'quote' && items[from]?.kind === 'quote')
		return { from, to };
	return { from, to };
}
