import { firstFrom, startOf } from '#lib/domain/article/first-from.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { cueAt } from '#lib/domain/suggest/cues.ts';
import type { Names } from '#lib/domain/suggest/names.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';

/** Statements are cut off after so many units; nobody checks a longer claim as one. */
const longestStatement = 600;

/** A part of a sentence as a sentence that can stand alone, with full names where they are safe. */
export function stateAlone(
	article: ReadArticle,
	names: Names,
	sentence: ReadSentence,
	span: Span
): string {
	const from = afterLead(article, sentence, span);
	return asSentence(inFull(article, names, sentence, { start: from, end: span.end }));
}

/** The words of a span with full names put in. */
export function inFull(
	article: ReadArticle,
	names: Names,
	sentence: ReadSentence,
	span: Span
): string {
	let words = '';
	let at = span.start;
	for (const { start, end, by } of names.replacementsIn(sentence, span)) {
		if (start < at) continue;
		words += article.text.slice(at, start) + by;
		at = end;
	}
	return words + article.text.slice(at, span.end);
}

/** "Ada Lund said: “The bridge is safe.”", or the words alone in their marks. */
export function quoteAlone({ cueTable }: ReadArticle, speaker: string, words: string): string {
	const [open, close] = cueTable.marks;
	const isSentence = /^\p{Lu}/u.test(words) && !/[.?!…]$/u.test(words);
	const quoted = `${open}${words}${isSentence ? '.' : ''}${close}`;
	return asSentence(speaker === '' ? quoted : `${speaker} ${cueTable.said}: ${quoted}`);
}

/** The first letter a capital, on one line, with a full stop. */
export function asSentence(words: string): string {
	const line = words
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/[\s,;:–—-]+$/u, '');
	if (line === '') return '';
	const short = line.length > longestStatement ? `${cutAtWord(line)}…` : line;
	const [first = ''] = short;
	const sentence = first.toLocaleUpperCase('en') + short.slice(first.length);
	return /[.?!…。？！]\s?["'”“’»«)\]]*$/u.test(sentence) ? sentence : `${sentence}.`;
}

function cutAtWord(line: string): string {
	const space = line.lastIndexOf(' ', longestStatement);
	const end = space > 0 ? space : longestStatement;
	const unit = line.charCodeAt(end - 1);
	return line.slice(0, unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end);
}

/** Where the words begin that do not lead over from what came before: after "However,". */
function afterLead(article: ReadArticle, sentence: ReadSentence, span: Span): number {
	const { items, cues } = sentence;
	let at = firstFrom(items, span.start, startOf);
	if (at === items.length) return span.start;
	for (;;) {
		const cue = cueAt(cues, at);
		if (cue === undefined) break;
		const hasComma = items[cue.to]?.lower === ',';
		const isLead = cue.names.includes('turn') && hasComma;
		const isJoin = cue.names.includes('turn') && cue.names.includes('joins');
		if (!isLead && !isJoin) break;
		at = hasComma ? cue.to + 1 : cue.to;
	}
	// The conjunction of reported speech, where the rest keeps the order of a main clause.
	const { lexicon } = article;
	if (!lexicon.verbSecond && isComplementiser(items[at]?.lower ?? '')) at++;
	const first = items[at];
	return first === undefined || first.start >= span.end ? span.start : first.start;
}

function isComplementiser(word: string): boolean {
	return /^(?:that|que|qu'|che|że|що|что)$/.test(word);
}
