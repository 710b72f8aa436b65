import type { Figure } from '#lib/domain/figure/figure.ts';
import { afterSpaces, isLetterAt, wordEnd } from '#lib/domain/figure/fold.ts';
import type { PhraseTable } from '#lib/domain/figure/phrases.ts';
import type { Words } from '#lib/domain/figure/words.ts';

/** Units of text around a figure in which words about it are looked for. */
const reach = 100;

/** Words between a figure and its rate at most: "EUR 4 billion in aid a year". */
const wordsToRate = 4;

/** The figures with what the words around each say: precision, rate, period, date, total so far. */
export function withContext(words: Words, found: readonly Figure[]): Figure[] {
	const figures = found.filter((figure) => !isInPeriod(words, figure));
	for (const [index, figure] of figures.entries()) {
		const before = beforeFigure(words, figure.start, figures[index - 1]?.end ?? 0);
		const after = afterFigure(words, figure.end, figures[index + 1]?.start ?? words.text.length);
		addPrecision(words, figure);
		addRate(words, figure, after);
		addTimes(words, figure, before, after);
		const isTotal =
			hasPhrase(words, words.cumulative, before, figure.start) ||
			hasPhrase(words, words.cumulative, figure.end, after);
		if (isTotal) figure.cumulative = true;
	}
	return figures;
}

/** The "five years" of "over the next five years" say when, not how many. */
function isInPeriod(words: Words, { kind, start, end }: Figure): boolean {
	if (kind !== 'count') return false;
	const from = Math.max(0, start - 30);
	const { period, asOf } = words.language.context;
	const near = words.text.slice(from, end + 10);
	return [period, asOf].some((pattern) => {
		const match = pattern.exec(near);
		if (match === null) return false;
		const at = from + match.index;
		return at < start && at + match[0].length >= end;
	});
}

/** Ends of sentences; the stops of "U.S." end none. */
const sentenceStop = /(?:(?<!(?<!\p{L})\p{Lu})\.|[!?;…])["”»)]?(?:\s|$)|\n/gu;

/** Where the words about a figure begin: its sentence, but not beyond the figure before. */
function beforeFigure(words: Words, start: number, previous: number): number {
	const from = Math.max(previous, start - reach);
	if (from === start) return start;
	const near = words.text.slice(from, start);
	let last = from;
	for (const stop of near.matchAll(sentenceStop)) last = from + stop.index + stop[0].length;
	return last;
}

/** Where the words about a figure end: its sentence, but not beyond the next figure. */
function afterFigure(words: Words, end: number, next: number): number {
	const to = Math.min(next, end + reach);
	if (to === end) return end;
	const near = words.text.slice(end, to);
	const stop = near.search(sentenceStop);
	return stop === -1 ? to : end + stop;
}

function addPrecision(words: Words, figure: Figure): void {
	const { folded } = words;
	const between =
		words.between.match(folded, figure.start) ?? words.from.match(folded, figure.start);
	const start = figure.max !== undefined && between !== null ? between.start : figure.start;
	const precision =
		words.before.match(folded, start)?.value ??
		words.after.match(folded, afterSpaces(folded, figure.end))?.value;
	if (precision !== undefined) figure.approximate = precision;
}

function addRate(words: Words, figure: Figure, to: number): void {
	const { folded } = words;
	let at = figure.end;
	for (let count = 0; count <= wordsToRate; count++) {
		const from =
			folded.charAt(at) === '/' ? at : afterSpaces(folded, folded.charAt(at) === '-' ? at + 1 : at);
		if (from === -1 || from >= to) return;
		const per = words.per.match(folded, from);
		if (per !== null) {
			if (per.value !== 'none') figure.per = per.value;
			return;
		}
		if (figure.kind === 'ordinal' || !isLetterAt(folded, from)) return;
		at = wordEnd(folded, from);
	}
}

function addTimes(words: Words, figure: Figure, before: number, after: number): void {
	if (before === figure.start && after === figure.end) return;
	const { period, asOf } = words.language.context;
	const ahead = words.text.slice(figure.end, after);
	const behind = words.text.slice(before, figure.start);
	const date = asOf.exec(ahead) ?? asOf.exec(behind);
	if (date !== null) figure.asOf = date[0].trim();
	const span = period.exec(ahead) ?? period.exec(behind);
	if (span !== null && span[0] !== date?.[0]) figure.period = span[0].trim();
}

function hasPhrase(words: Words, table: PhraseTable<true>, from: number, to: number): boolean {
	for (let at = from; at < to;) {
		if (!isLetterAt(words.folded, at)) at++;
		else if (table.match(words.folded, at) !== null) return true;
		else at = wordEnd(words.folded, at);
	}
	return false;
}
