import { carriesOn } from '#lib/domain/article/abbreviations.ts';
import { segmentsOf } from '#lib/domain/article/segmenter.ts';
import { paragraphsOf, trimSpan, type Span } from '#lib/domain/article/text.ts';

/** How far the rules look to either side of a boundary, so that the work stays linear. */
const reach = 32;

/** A full stop before a digit, which Unicode's rules join to the next lower-case word. */
const stopBeforeNumber = /(?<=\p{Ll}\p{Ll}|\d{4})[.!?]["”’»)\]]*\s+(?=\p{Nd})/gu;

/**
 * The sentences of a text with exact UTF-16 offsets, trimmed, never across a line end. Unicode's
 * rules (UAX 29) corrected for abbreviations, initials, ordinals and closing quotes. Lines without
 * a letter or digit hold no sentence.
 */
export function splitSentences(text: string, language: string): Span[] {
	return paragraphsOf(text).flatMap((paragraph) => {
		const words = text.slice(paragraph.start, paragraph.end);
		const cuts = correctedCuts(words, language);
		return spansBetween(words, cuts).map(({ start, end }) => ({
			start: paragraph.start + start,
			end: paragraph.start + end
		}));
	});
}

function correctedCuts(words: string, language: string): number[] {
	const cuts = new Set<number>();
	for (const { start } of segmentsOf(words, language, 'sentence')) cuts.add(start);
	for (const match of words.matchAll(stopBeforeNumber)) cuts.add(match.index + match[0].length);
	const kept: number[] = [];
	for (const cut of [...cuts].sort((a, b) => a - b)) {
		const moved = pastClosingQuotes(words, cut, language);
		if (cut > 0 && moved < words.length && isBoundary(words, cut, moved, language))
			kept.push(moved);
	}
	return kept;
}

/** Closing quotes that a space parted from their full stop stay with it: "Bonjour. » Il". */
function pastClosingQuotes(words: string, cut: number, language: string): number {
	const closing = language.startsWith('fr') ? /^[»”’"')\]]+(?=\s|$)/ : /^[»”’"'“«)\]]+(?=\s|$)/;
	const found = closing.exec(words.slice(cut, cut + reach));
	if (found === null) return cut;
	const after = cut + found[0].length;
	const spaces = /^\s*/.exec(words.slice(after, after + reach));
	return after + (spaces?.[0].length ?? 0);
}

function isBoundary(words: string, cut: number, next: number, language: string): boolean {
	const after = words.slice(next, next + reach);
	// "Is it safe?" he asked.
	if (/^["“„«»‘(]*\p{Ll}/u.test(after)) return false;
	const stopped = words.slice(Math.max(0, cut - reach), cut).trimEnd();
	const token = /(?:^|[\s("“„«»‘[\u00a0])([^\s("“„«»‘[]+)\.$/.exec(stopped)?.[1];
	if (token === undefined) return true;
	// "1. First point": the number of a list item belongs to the item.
	if (isListNumber(words, next)) return false;
	const nextWord = /^["“„«»‘(\s]*([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
	return !carriesOn(token, nextWord, language);
}

function isListNumber(words: string, cut: number): boolean {
	return cut <= 5 && /^(?:\d{1,3}|[a-zA-Z])\.\s+$/.test(words.slice(0, cut));
}

function spansBetween(words: string, cuts: number[]): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const end of [...cuts, words.length]) {
		const span = trimSpan(words, start, end);
		if (!/[\p{L}\p{N}]/u.test(words.slice(span.start, span.end))) {
			// "* * *" or a stray quote: part of the sentence before it, where there is one.
			const last = spans.at(-1);
			if (last !== undefined) last.end = Math.max(last.end, span.end);
		} else {
			spans.push(span);
		}
		start = end;
	}
	return spans;
}
