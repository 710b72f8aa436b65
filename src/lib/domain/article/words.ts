import { segmentsOf } from '#lib/domain/article/segmenter.ts';
import { trimSpan, type Span } from '#lib/domain/article/text.ts';

/** The words of a text with exact UTF-16 offsets; hyphenated words count as one. */
export function wordsIn(text: string, language: string): Span[] {
	const words: Span[] = [];
	for (const { start, end, isWordLike } of segmentsOf(text, language)) {
		if (!isWordLike) continue;
		const last = words.at(-1);
		if (last !== undefined && start - last.end === 1 && /[-‐‑]/.test(text.charAt(last.end))) {
			last.end = end;
		} else {
			words.push({ start, end });
		}
	}
	return words;
}

/**
 * A ragged selection widened to whole words, without outer spaces, trailing commas and stops, or
 * quotes and brackets whose partner is outside. A caret takes the word it touches; where there is
 * no word the span is empty.
 */
export function snapToWords(text: string, start: number, end: number, language: string): Span {
	const from = clamp(Math.min(start, end), 0, text.length);
	const to = clamp(Math.max(start, end), 0, text.length);
	const chosen = trimSpan(text, from, to);
	const caret = chosen.start === chosen.end;
	const first = wordAt(text, caret ? from : chosen.start, caret, language);
	const last = caret ? first : wordAt(text, chosen.end - 1, false, language);
	if (caret && first === undefined) return { start: from, end: from };
	return trimPunctuation(text, {
		start: caret ? (first?.start ?? from) : Math.min(chosen.start, first?.start ?? chosen.start),
		end: caret ? (last?.end ?? from) : Math.max(chosen.end, last?.end ?? chosen.end)
	});
}

/** The span with one more word at its end (`forward`) or start (`backward`), inside its line. */
export function extendByWord(
	text: string,
	span: Span,
	direction: 'forward' | 'backward',
	language: string
): Span {
	if (direction === 'forward') {
		const next = wordsOfLine(text, span.end, language).find((word) => word.end > span.end);
		return next === undefined ? span : withEdges(text, span.start, next.end);
	}
	const previous = wordsOfLine(text, span.start, language).findLast(
		(word) => word.start < span.start
	);
	return previous === undefined ? span : withEdges(text, previous.start, span.end);
}

/** The span with one word less at its end (`forward`) or start (`backward`), never less than one. */
export function shrinkByWord(
	text: string,
	span: Span,
	edge: 'forward' | 'backward',
	language: string
): Span {
	const words = wordsIn(text.slice(span.start, span.end), language);
	if (words.length < 2) return span;
	if (edge === 'forward') {
		return withEdges(text, span.start, span.start + (words.at(-2)?.end ?? 0));
	}
	return withEdges(text, span.start + (words[1]?.start ?? 0), span.end);
}

/** Word by word there is no punctuation at the edges, save for a pair that the span now holds. */
function withEdges(text: string, start: number, end: number): Span {
	const opensBefore = closersOf[text.charAt(start - 1)];
	const wide = { start: start - 1, end: end + 1 };
	if (opensBefore?.includes(text.charAt(end)) === true) return wide;
	return { start, end };
}

function wordAt(text: string, at: number, touching: boolean, language: string): Span | undefined {
	return wordsOfLine(text, at, language).find((word) =>
		touching ? word.start <= at && at <= word.end : word.start <= at && at < word.end
	);
}

/** How far around a place its words are looked for; no word is longer. */
const reach = 1000;

/** Words of the line around `at`, and not the far ends of it, so that long lines cost no more. */
function wordsOfLine(text: string, at: number, language: string): Span[] {
	const near = text.slice(Math.max(0, at - reach), at);
	const start = at - near.length + (near.lastIndexOf('\n') + 1 || cutSpace(near));
	const [ahead = ''] = text.slice(at, at + reach).split('\n', 1);
	return wordsIn(text.slice(start, at + ahead.length), language).map((word) => ({
		start: start + word.start,
		end: start + word.end
	}));
}

/** Where the first whole word begins in words that may have been cut on their left. */
function cutSpace(near: string): number {
	return near.length < reach ? 0 : Math.max(0, near.search(/\s/));
}

const openersOf: Readonly<Record<string, string>> = {
	')': '(',
	']': '[',
	'”': '“„”',
	'“': '„',
	'»': '«',
	'«': '»',
	'’': '‘‚',
	'"': '"'
};

const closersOf: Readonly<Record<string, string>> = {
	'(': ')',
	'[': ']',
	'“': '”',
	'„': '“”',
	'«': '»',
	'»': '«',
	'‘': '’',
	'"': '"'
};

function trimPunctuation(text: string, span: Span): Span {
	let { start, end } = span;
	// What goes at one edge can leave its partner loose at the other, so both are tried until neither goes.
	while (end - start > 1) {
		if (isLooseEnd(text, start, end)) end = trimSpan(text, start, end - 1).end;
		else if (isLooseStart(text, start, end)) start = trimSpan(text, start + 1, end).start;
		else break;
	}
	return { start, end };
}

function isLooseEnd(text: string, start: number, end: number): boolean {
	const last = text.charAt(end - 1);
	if (last === '.') return !/\.\p{L}$/u.test(text.slice(Math.max(start, end - 3), end - 1));
	if (/[,;:]/.test(last)) return true;
	const openers = openersOf[last];
	if (openers === undefined) return false;
	// "the reviewers’" is a possessive, not a quote.
	if (last === '’' && /s/i.test(text.charAt(end - 2))) return false;
	const inside = text.slice(start, end - 1);
	return !isOpenIn(inside, last, openers);
}

function isLooseStart(text: string, start: number, end: number): boolean {
	const first = text.charAt(start);
	if (/[.,;:]/.test(first)) return true;
	const closers = closersOf[first];
	if (closers === undefined && openersOf[first] === undefined) return false;
	const inside = text.slice(start + 1, end);
	return ![...(closers ?? '')].some((closer) => inside.includes(closer));
}

function isOpenIn(inside: string, closer: string, openers: string): boolean {
	if (openers === closer) return inside.split(closer).length % 2 === 0;
	const opened = Math.max(...[...openers].map((opener) => inside.lastIndexOf(opener)));
	return opened > -1 && opened >= inside.lastIndexOf(closer);
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(Number.isFinite(value) ? Math.trunc(value) : low, low), high);
}
