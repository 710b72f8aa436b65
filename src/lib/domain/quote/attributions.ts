import type { Span } from '#lib/domain/article/text.ts';
import { complementAfter, type Complement } from '#lib/domain/quote/complement.ts';
import { contentEnd, holdsQuote, spanOf } from '#lib/domain/quote/content.ts';
import { cuesIn, type Cue } from '#lib/domain/quote/cues.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { CueKind, Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Paragraph, Range } from '#lib/domain/quote/paragraphs.ts';
import type { Reading } from '#lib/domain/quote/reading.ts';
import { sourceOf, type Subject } from '#lib/domain/quote/subjects.ts';
import { sourcePhrase } from '#lib/domain/quote/source-phrases.ts';
import { contentBefore, restAfter, wordsLikened } from '#lib/domain/quote/words-around.ts';

/** One cue with the words and the source that it joins; `content` holds item ranges. */
export interface Attribution {
	paragraph: number;
	sentence: number;
	items: readonly Item[];
	content: Range[];
	source: Range | null;
	cue: Range | null;
	kind: CueKind;
	/** Holds or is a quotation in marks. */
	hasQuote: boolean;
	/** Content from other paragraphs, by a quotation that goes on. */
	more: Span[];
	/** The agency or outlet that gives the attribution as its own: "…, she said, Reuters reported". */
	via: Range | null;
	/** The sentence ends with a colon, and what follows is the content. */
	opensNext: boolean;
}

/** The attributions that the cues of a paragraph make, sentence by sentence. */
export function attributionsIn(
	paragraph: Paragraph,
	index: number,
	lexicon: Lexicon
): Attribution[] {
	const { items, sentences } = paragraph;
	const found: Attribution[] = [];
	let loose = -1;
	for (const [number, sentence] of sentences.entries()) {
		const cues = cuesIn(items, sentence, lexicon);
		const reading: Reading = {
			items,
			sentence,
			cues,
			lexicon,
			free: sentence.from,
			subject: null,
			loose
		};
		const before = found.length;
		for (const cue of cues) {
			if (found.length > before && passesOn(reading, cue, found.at(-1))) continue;
			const made = readCue(reading, cue);
			if (made === null) continue;
			found.push({ paragraph: index, sentence: number, ...made });
			const last = made.content.at(-1);
			reading.free = Math.max(reading.free, cue.to, last?.to ?? 0);
			reading.subject = made.source ?? reading.subject;
		}
		const only = items[sentence.to - 1]?.kind === 'quote' && sentence.to - sentence.from <= 2;
		loose = only && found.length === before ? sentence.to - 1 : -1;
	}
	return found;
}

/** A second cue that only says where the first one's words were carried; notes it there. */
function passesOn(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
	if (last === undefined || cue.form !== 'finite') return false;
	const { items, sentence, lexicon } = reading;
	const after = last.content.at(-1)?.to ?? 0;
	if (cue.phrase.kind === 'source') {
		if (cue.from - Math.max(after, last.cue?.to ?? 0) > 8 || items[cue.from - 1]?.lower !== ',')
			return false;
		last.via ??= sourcePhrase({ ...reading, free: cue.from }, cue)?.source ?? null;
		return true;
	}
	if (cue.phrase.kind !== 'say') return false;
	const subject = sourceOf(reading, cue);
	if (subject?.source === null || subject === null || subject.isInverted) return false;
	const taken = Math.max(after, last.cue?.to ?? 0, last.source?.to ?? 0);
	if (subject.before !== taken + 1 || items[taken]?.lower !== ',') return false;
	if (sentence.to - cue.to > 4 || lexicon.pronouns.has(items[subject.source.from]?.lower ?? ''))
		return false;
	last.via ??= subject.source;
	return true;
}

type Made = Omit<Attribution, 'paragraph' | 'sentence'>;

function readCue(reading: Reading, cue: Cue): Made | null {
	const { kind } = cue.phrase;
	if (kind === 'source' || kind === 'sourceNoun' || kind === 'so' || kind === 'sourceAfter') {
		const phrase = sourcePhrase(reading, cue);
		return phrase === null ? null : made(reading, cue, phrase.source, phrase.content);
	}
	if (cue.form === 'passive') return null;
	// Inside what an earlier cue reports nobody else speaks.
	if (cue.from < reading.free && !isAtStart(reading, cue)) return null;
	const subject = sourceOf(reading, cue);
	if (subject === null) return null;
	const before = contentBefore(reading, cue, subject);
	if (before !== null) {
		const rest = before.interrupted ? restAfter(reading, subject) : null;
		return made(
			reading,
			cue,
			subject.source,
			rest === null ? [before.range] : [before.range, rest]
		);
	}
	return afterCue(reading, cue, subject);
}

function isAtStart(reading: Reading, cue: Cue): boolean {
	return cue.from <= reading.sentence.from;
}

function afterCue(reading: Reading, cue: Cue, subject: Subject): Made | null {
	const { items, sentence, lexicon } = reading;
	const likened = wordsLikened(reading, subject);
	if (likened !== null) return made(reading, cue, subject.source, [likened]);
	const complement = complementAfter(items, subject.after, sentence.to, cue.phrase.kind, lexicon);
	const isObject = lexicon.relatives.has(items[subject.before - 1]?.lower ?? '');
	if (isObject && complement?.join !== 'quote') return null;
	if (complement === null) {
		if (subject.after >= sentence.to - 1 && cue.form === 'finite' && cue.phrase.kind === 'say')
			return { ...made(reading, cue, subject.source, []), opensNext: true };
		const last = items[sentence.to - 1];
		if (last?.lower !== ':' || sentence.to - subject.after > 25) return null;
		return { ...made(reading, cue, subject.source, []), opensNext: true };
	}
	if (!isAllowed(items, complement, cue, sentence.to)) return null;
	if (complement.join === 'bare' && lexicon.ambiguous.has(items[cue.from]?.lower ?? ''))
		return null;
	let to = contentEnd(items, complement.from, sentence.to, reading.cues, lexicon);
	if (to <= complement.from) return null;
	if (lexicon.fragments && items[complement.from]?.kind === 'quote') to = complement.from + 1;
	return made(reading, cue, subject.source, [{ from: complement.from, to }]);
}

/** Weak cues need quotation marks, or a clause of their own, to count. */
function isAllowed(
	items: readonly Item[],
	complement: Complement,
	cue: Cue,
	limit: number
): boolean {
	const { kind } = cue.phrase;
	const quoted = complement.join === 'quote';
	switch (kind) {
		case 'speak':
			return quoted || complement.join === 'colon';
		case 'think':
		case 'show':
			return quoted || complement.join === 'clause';
		case 'judge':
			return quoted || holdsQuote(items, complement.from, Math.min(limit, complement.from + 12));
		default:
			return true;
	}
}

function made(reading: Reading, cue: Cue, source: Range | null, content: (Range | null)[]): Made {
	const ranges = content.filter((range): range is Range => range !== null && range.from < range.to);
	return {
		items: reading.items,
		content: ranges,
		source,
		cue: { from: cue.from, to: cue.to },
		kind: cue.phrase.kind,
		hasQuote: ranges.some(({ from, to }) => holdsQuote(reading.items, from, to)),
		more: [],
		via: null,
		opensNext: false
	};
}

/** The text spans of an attribution, in order. */
export function contentSpans(attribution: Attribution): Span[] {
	const own = attribution.content.flatMap((range) => spanOf(attribution.items, range) ?? []);
	return [...own, ...attribution.more].sort((a, b) => a.start - b.start);
}
