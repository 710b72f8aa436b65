import { firstFrom, startOf } from '#lib/domain/article/first-from.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';
import { cueAt } from '#lib/domain/suggest/cues.ts';
import type { Names } from '#lib/domain/suggest/names.ts';
import { occasionOf } from '#lib/domain/suggest/occasion.ts';
import {
	sentenceAt,
	type ReadArticle,
	type ReadSentence
} from '#lib/domain/suggest/read-article.ts';
import { asSentence, inFull, quoteAlone, stateAlone } from '#lib/domain/suggest/statement.ts';
import type { Draft } from '#lib/domain/suggest/suggestion.ts';
import { timeIn } from '#lib/domain/suggest/times-and-places.ts';

const openMark = /^["“”„«»‘'‚›‹]+\s*/u;
const closeMark = /[\s,]*["“”„«»’'‘›‹]+$/u;
/** Quotations of fewer words are not claims of their own. */
const fewestWords = 2;

/** The claims that somebody said something: words in marks and reported speech. */
export function speechClaims(article: ReadArticle, names: Names): Draft[] {
	const drafts: Draft[] = [];
	for (const quotation of article.quotations) {
		const draft = speechClaim(article, names, quotation);
		if (draft !== null) drafts.push(draft);
	}
	carryOccasions(drafts);
	return drafts;
}

/** Who is quoted from one occasion alone is quoted from it further on, too. */
function carryOccasions(drafts: readonly Draft[]): void {
	const occasions = new Map<string, Set<string>>();
	for (const { slots } of drafts) {
		const { speaker, occasion } = slots;
		if (typeof speaker !== 'string' || typeof occasion !== 'string' || speaker === '') continue;
		const known = occasions.get(speaker) ?? new Set<string>();
		occasions.set(speaker, known);
		const [only] = known;
		if (occasion !== '') known.add(occasion);
		else if (only !== undefined && known.size === 1) slots['occasion'] = only;
	}
}

/** The claim that somebody said one thing; null where nobody is named and nothing quoted. */
export function speechClaim(
	article: ReadArticle,
	names: Names,
	quotation: Quotation
): Draft | null {
	return isMostlyQuoted(article.text, quotation)
		? quoteClaim(article, quotation)
		: attributionClaim(article, names, quotation);
}

function quoteClaim(article: ReadArticle, quotation: Quotation): Draft | null {
	const { text } = article;
	const words = wordsInMarks(text, quotation.content);
	const span = longestPiece(article, quotation.content);
	if (words === '' || span === null || words.split(/\s+/).length < fewestWords) return null;
	const speaker = speakerOf(article, quotation);
	return {
		...span,
		kind: 'quote',
		statement: quoteAlone(article, speaker, words),
		slots: readSlots('quote', {
			speaker,
			words,
			via: quotation.via ?? '',
			occasion: occasionOf(article, quotation)
		}),
		reasons: [
			...(speaker === '' ? [] : ['names who said it']),
			'quotes exact words',
			...(quotation.via === undefined ? [] : ['names where it was reported'])
		],
		lift: speaker === '' ? 0.2 : 0.4
	};
}

/** What stands in marks, without them, with "…" for what is left out between. */
function wordsInMarks(text: string, content: readonly Span[]): string {
	const parts = content.flatMap(({ start, end }) => marked(text.slice(start, end)));
	return parts
		.map(bare)
		.filter((part) => part !== '')
		.join(' … ')
		.replace(/\s+/gu, ' ');
}

/** The quotations in words, or the words where they are one, or the middle of one. */
function marked(words: string): string[] {
	const found = [...words.matchAll(/["“„«»]([^"“”„«»]+)(?:["“”»«]|$)/gu)].map(
		([, inner = '']) => inner
	);
	return found.length === 0 ? [words] : found;
}

/** Words without the marks around them and the comma before “she said”. */
export function bare(words: string): string {
	return words.trim().replace(openMark, '').replace(closeMark, '').replace(/,$/, '').trim();
}

/** At least half of the content stands in marks; less is reported speech with a few words quoted. */
function isMostlyQuoted(text: string, { content, direct }: Quotation): boolean {
	if (!direct) return false;
	let quoted = 0;
	let all = 0;
	for (const { start, end } of content) {
		const words = text.slice(start, end);
		all += words.length;
		quoted += marked(words).reduce((sum, part) => sum + part.length, 0);
	}
	return quoted >= all / 2;
}

/** The longest part of the content inside one sentence. */
function longestPiece({ sentences }: ReadArticle, content: readonly Span[]): Span | null {
	let longest: Span | null = null;
	for (const { start, end } of content) {
		for (let index = Math.max(0, sentenceAt(sentences, start)); index < sentences.length; index++) {
			const sentence = sentences[index];
			if (sentence === undefined || sentence.start >= end) break;
			const piece = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
			if (longest === null || piece.end - piece.start > longest.end - longest.start)
				longest = piece;
		}
	}
	return longest !== null && longest.end > longest.start ? longest : null;
}

/** The fullest name, or the words of the text where they say more than a pronoun. */
export function speakerOf({ text, lexicon }: ReadArticle, { speaker, source }: Quotation): string {
	if (speaker !== undefined) return speaker;
	if (source === null) return '';
	const words = text.slice(source.start, source.end);
	const lower = words.toLowerCase();
	if (lexicon.pronouns.has(lower) || lexicon.relatives.has(lower)) return '';
	return lexicon.inflectsNames || isNoun(words) ? words.replace(/\s+/gu, ' ') : '';
}

/** A lone small word that is no plural is hardly who spoke: "could not resist saying". */
function isNoun(words: string): boolean {
	return (
		!/^\p{Ll}+$/u.test(words) ||
		words.length < 3 ||
		!/^[a-z]+[a-rt-z]$/.test(words) ||
		/^(?:police|people|staff)$/.test(words)
	);
}

function attributionClaim(article: ReadArticle, names: Names, quotation: Quotation): Draft | null {
	const { content, source, cue } = quotation;
	const [first] = content;
	const last = content.at(-1);
	const speaker = speakerOf(article, quotation);
	if (first === undefined || last === undefined || speaker === '') return null;
	if (isNegated(article, cue)) return null;
	const sentence = article.sentences[sentenceAt(article.sentences, first.start)];
	if (sentence === undefined || sentence.isFurniture || sentence.isQuestion) return null;
	const parts = [first, last, ...(source === null ? [] : [source]), ...(cue === null ? [] : [cue])];
	const span = {
		start: Math.max(sentence.body, Math.min(...parts.map(({ start }) => start))),
		end: Math.min(sentence.end, Math.max(...parts.map(({ end }) => end)))
	};
	if (span.start >= span.end) return null;
	const hasBoth = source !== null && source.start >= sentence.start && source.end <= sentence.end;
	const what = whatWasSaid(article, names, sentence, content);
	const statement = hasBoth
		? stateAlone(article, names, sentence, span)
		: asSentence(`${speaker}: ${what}`);
	if (isPromise(sentence, cue)) {
		const by = timeIn(article, sentence, last);
		return {
			...span,
			kind: 'prediction',
			statement,
			slots: readSlots('prediction', { who: speaker, what: what.replace(/^to\s/, ''), by }),
			reasons: ['names who said it', 'says what will be done'],
			lift: 0.4
		};
	}
	return {
		...span,
		kind: 'attribution',
		statement,
		slots: readSlots('attribution', { speaker, what, via: quotation.via ?? '' }),
		reasons: [
			'names who said it',
			...(quotation.via === undefined ? [] : ['names where it was reported'])
		],
		lift: 0.4
	};
}

/** "Did not respond to a request": what nobody said is no report. */
function isNegated({ sentences }: ReadArticle, cue: Span | null): boolean {
	if (cue === null) return false;
	const items = sentences[sentenceAt(sentences, cue.start)]?.items ?? [];
	const before = items[firstFrom(items, cue.start, startOf) - 1]?.lower ?? '';
	return /^(?:not|never|nicht|nie|no|non|não|nie|не)$|n't$/u.test(before);
}

function whatWasSaid(
	article: ReadArticle,
	names: Names,
	sentence: ReadSentence,
	content: readonly Span[]
): string {
	return content
		.map((part) => inFull(article, names, sentence, part))
		.join(' ')
		.replace(/\s+/gu, ' ')
		.replace(/^(?:that|que|che|że|що|что|dass)\s/u, '');
}

function isPromise({ items, cues }: ReadSentence, cue: Span | null): boolean {
	const at = cue === null ? items.length : firstFrom(items, cue.start, startOf);
	return cueAt(cues, at)?.names.includes('promise') === true;
}
