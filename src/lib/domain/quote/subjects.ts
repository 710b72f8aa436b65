import type { Cue } from '#lib/domain/quote/cues.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Range } from '#lib/domain/quote/paragraphs.ts';
import {
	beforeAuxiliaries,
	beforeMarks,
	isAdverb,
	phraseAfter,
	phraseBefore
} from '#lib/domain/quote/phrases.ts';
import type { Reading } from '#lib/domain/quote/reading.ts';

/** Who a cue's verb belongs to. */
export interface Subject {
	source: Range | null;
	/** "said the minister". */
	isInverted: boolean;
	/** Content before the cue ends before this item. */
	before: number;
	/** Content after the cue is looked for from this item. */
	after: number;
}

/** The subject of a cue's verb: before it, after it, or that of the clause before. */
export function sourceOf(reading: Reading, cue: Cue): Subject | null {
	const { items, sentence, lexicon } = reading;
	const start = beforeAuxiliaries(items, cue.from, sentence.from, lexicon);
	if (cue.form === 'shared') {
		// "emails showing that": the noun right before a participle is its subject.
		const owner =
			lexicon.participle?.test(items[cue.from]?.lower ?? '') === true
				? ownerBefore(reading, start)
				: null;
		if (owner !== null) return { source: owner, isInverted: false, before: start, after: cue.to };
		const source = reading.subject ?? clauseSubject(reading, start);
		return source === null ? null : { source, isInverted: false, before: start, after: cue.to };
	}
	const opening = lexicon.verbSecond ? clauseOpening(reading, start) : null;
	if (opening !== null && typeof opening === 'object') {
		// "“…”, hatte die Ministerin am Abend erklärt."
		const source = phraseAfter(items, opening.helper + 1, start, lexicon);
		if (source !== null) return { source, isInverted: true, before: opening.helper, after: cue.to };
	}
	if (opening === 'auxiliary') {
		const source =
			clauseSubject(reading, start) ?? phraseBefore(items, start, sentence.from, lexicon);
		if (source !== null) return { source, isInverted: false, before: start, after: cue.to };
	}
	const before = opening === 'adverbial' ? null : subjectBefore(reading, start);
	if (before !== null) {
		return { source: before.source, isInverted: false, before: before.edge, after: cue.to };
	}
	const after = phraseAfter(
		items,
		afterAdverbs(items, cue.to, sentence.to, lexicon),
		sentence.to,
		lexicon
	);
	if (after === null) {
		// Verb last, far from its subject: "Der Minister hat am Abend erklärt, …".
		const quoted = items[beforeMarks(items, start, sentence.from) - 1]?.kind === 'quote';
		if (lexicon.dropsSubject && quoted)
			return { source: null, isInverted: true, before: start, after: cue.to };
		const source = lexicon.commaClause ? clauseSubject(reading, start) : null;
		return source === null ? null : { source, isInverted: false, before: start, after: cue.to };
	}
	return { source: after, isInverted: true, before: start, after: after.to };
}

/** What a clause of a verb-second language begins with, when that is not the verb's subject. */
function clauseOpening(
	reading: Reading,
	end: number
): 'adverbial' | 'auxiliary' | { helper: number } | null {
	const { items, sentence, lexicon } = reading;
	let from = end;
	let helper = -1;
	while (from > sentence.from && end - from < 30) {
		const item = items[from - 1];
		if (
			item === undefined ||
			item.kind === 'quote' ||
			(item.kind === 'mark' && /^[,:;]$/.test(item.lower))
		)
			break;
		if (lexicon.perfects.has(item.lower)) helper = from - 1;
		from--;
	}
	if (helper !== -1 && helper > from) return 'auxiliary';
	if (helper !== -1) return { helper };
	const first = items[from];
	if (first === undefined || from >= end) return null;
	return lexicon.prepositions.has(first.lower) || isAdverb(first, lexicon) ? 'adverbial' : null;
}

function ownerBefore(reading: Reading, end: number): Range | null {
	const { items, sentence, lexicon } = reading;
	const last = items[end - 1];
	if (last?.kind !== 'word' || end <= sentence.from) return null;
	const { lower } = last;
	if (lexicon.prepositions.has(lower) || lexicon.conjunctions.has(lower) || lexicon.cues.has(lower))
		return null;
	if (lexicon.times.has(lower) || lexicon.pronouns.has(lower)) return null;
	const phrase = phraseBefore(items, end, sentence.from, lexicon);
	if (phrase === null) return null;
	const from = headStart(items, phrase, lexicon);
	return { from, to: phrase.to };
}

/** The last noun phrase of a run that may hold a verb: "the committee received a letter". */
function headStart(items: readonly Item[], phrase: Range, lexicon: Lexicon): number {
	for (let at = phrase.to - 1; at >= phrase.from; at--) {
		const item = items[at];
		if (item === undefined || item.isCapital) continue;
		if (lexicon.determiners.has(item.lower)) return at;
		if (lexicon.prepositions.has(item.lower) && !lexicon.linkers.has(item.lower)) return at + 1;
		if (lexicon.auxiliaries.has(item.lower)) return at + 1;
	}
	return phrase.from;
}

function afterAdverbs(
	items: readonly Item[],
	start: number,
	limit: number,
	lexicon: Lexicon
): number {
	let at = start;
	while (at < limit) {
		const item = items[at];
		if (item?.kind !== 'word' || item.isCapital || !isAdverb(item, lexicon)) break;
		at++;
	}
	return at;
}

/** The noun phrase before a verb, and where it begins with its insertions. */
function subjectBefore(reading: Reading, end: number): { source: Range; edge: number } | null {
	const { items, sentence, lexicon } = reading;
	const last = items[end - 1];
	if (last === undefined || end <= sentence.from || last.kind === 'quote') return null;
	// "“…”, said": what the comma ends is the quotation.
	if (last.kind === 'mark' && items[beforeMarks(items, end, sentence.from) - 1]?.kind === 'quote')
		return null;
	const source = phraseBefore(items, end, sentence.from, lexicon);
	if (source === null) return null;
	return { source, edge: beforeAuxiliaries(items, source.from, sentence.from, lexicon) };
}

/** The subject of the main clause before `end`, by its first noun phrase. */
export function clauseSubject(reading: Reading, end: number): Range | null {
	const { items, sentence, lexicon } = reading;
	let at = Math.max(sentence.from, end - 200);
	while (at < end && (items[at]?.kind === 'mark' || isOpening(items[at], lexicon))) at++;
	const first = items[at];
	if (first === undefined || at >= end) return null;
	if (lexicon.prepositions.has(first.lower) || lexicon.participle?.test(first.lower) === true) {
		while (at < end && items[at]?.lower !== ',') at++;
		at++;
	}
	if (at >= end) return null;
	return phraseUntilVerb(items, at, end, lexicon);
}

function isOpening(item: Item | undefined, lexicon: Lexicon): boolean {
	if (item?.kind !== 'word') return false;
	return lexicon.conjunctions.has(item.lower) || isAdverb(item, lexicon);
}

function phraseUntilVerb(
	items: readonly Item[],
	start: number,
	limit: number,
	lexicon: Lexicon
): Range | null {
	const phrase = phraseAfter(items, start, limit, lexicon);
	if (phrase === null) return null;
	// A verb of the language's common past ends the phrase: "the mayor visited".
	for (let at = phrase.from + 1; at < phrase.to; at++) {
		const item = items[at];
		if (item === undefined || item.isCapital) continue;
		if (lexicon.cues.has(item.lower) || lexicon.pastEnding?.test(item.lower) === true)
			return at === phrase.from + 1 && lexicon.determiners.has(items[phrase.from]?.lower ?? '')
				? phrase
				: { from: phrase.from, to: at };
	}
	return phrase;
}
