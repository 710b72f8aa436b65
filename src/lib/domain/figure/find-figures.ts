import { withParts } from '#lib/domain/figure/compound.ts';
import { withContext } from '#lib/domain/figure/context.ts';
import { readCounted } from '#lib/domain/figure/count.ts';
import type { Figure } from '#lib/domain/figure/figure.ts';
import { isDigitAt, isLetterAt, wordEnd } from '#lib/domain/figure/fold.ts';
import { readMultiple, readOrdinal, readTimes } from '#lib/domain/figure/multiple.ts';
import { round } from '#lib/domain/figure/number.ts';
import { readFused } from '#lib/domain/figure/number-words.ts';
import { readQuantity, type Quantity } from '#lib/domain/figure/quantity.ts';
import { readRange, type Range } from '#lib/domain/figure/range.ts';
import { wordsFor, type Words } from '#lib/domain/figure/words.ts';

/**
 * The amounts that a text states, in order and without overlap: money, percentages, counts with
 * their noun, ordinals and multiples that make a claim. `language` is a BCP 47 code.
 */
export function findFigures(text: string, language: string): Figure[] {
	const words = wordsFor(text, language);
	return withContext(words, figuresIn(words));
}

function figuresIn(words: Words): Figure[] {
	const figures: Figure[] = [];
	for (let at = 0; at < words.text.length;) {
		if (!canBegin(words, at)) {
			at = isLetterAt(words.folded, at) ? wordEnd(words.folded, at) : at + 1;
			continue;
		}
		const address = addressEnd(words, at);
		const found = address > at ? { end: address, figures: [] } : readAt(words, at);
		figures.push(...found.figures);
		at = Math.max(found.end, at + 1);
	}
	return figures;
}

interface Found {
	/** Where to go on. */
	end: number;
	figures: Figure[];
}

/** Longer words begin no figure. */
const longestWord = 60;

function canBegin(words: Words, at: number): boolean {
	const { folded } = words;
	if (isDigitAt(folded, at)) return true;
	if (isLetterAt(folded, at)) {
		const end = wordEnd(folded, at);
		if (end - at > longestWord) return false;
		if (words.starts.has(folded.slice(at, end))) return true;
		return folded.startsWith('http', at) || readFused(words.numbers, folded, at) !== null;
	}
	const unit = folded.charAt(at);
	if (unit === '.') return isDigitAt(folded, at + 1);
	return words.starts.has(unit) || isMinus(unit) || isVulgar(unit);
}

function isMinus(unit: string): boolean {
	return unit === '-' || unit === '−';
}

function isVulgar(unit: string): boolean {
	return /[¼-¾⅓-⅞]/.test(unit);
}

/** The end of a web address that begins here, or `at`: numbers in it are no amounts. */
function addressEnd(words: Words, at: number): number {
	if (!/^https?:\/\//.test(words.folded.slice(at, at + 8))) return at;
	let end = at;
	while (end < words.text.length && !/\s/.test(words.text.charAt(end))) end++;
	return end;
}

function readAt(words: Words, at: number): Found {
	const { folded } = words;
	if (isDigitAt(folded, at) && at > 0 && isLetterAt(folded, at - 1))
		return { end: runEnd(words, at), figures: [] };
	const ordinal = readOrdinal(words, at);
	if (ordinal !== null) {
		const { end, value, unit } = ordinal;
		return {
			end,
			figures: [{ start: at, end, kind: 'ordinal', value, said: words.text.slice(at, end), unit }]
		};
	}
	const quantity = isNegatable(words, at) ? readQuantity(words, at) : null;
	const multiple = readMultiple(words, at);
	// "A quarter of a million" goes on where "a quarter of" ends.
	if (multiple !== null && (quantity?.end ?? at) <= multiple.end) {
		const { end, value } = multiple;
		return {
			end,
			figures: [{ start: at, end, kind: 'multiple', value, said: words.text.slice(at, end) }]
		};
	}
	if (quantity === null)
		return { end: isLetterAt(folded, at) ? wordEnd(folded, at) : at + 1, figures: [] };
	const range = readRange(words, quantity);
	if (range !== null) return fromRange(words, range);
	return fromQuantity(words, withParts(words, quantity));
}

/** A hyphen after a letter or digit is none of a number's, nor the "moins" of "au moins". */
function isNegatable(words: Words, at: number): boolean {
	const minus = words.numbers.minus.match(words.folded, at);
	if (minus !== null) return (words.before.match(words.folded, minus.end)?.start ?? at) >= at;
	if (!isMinus(words.folded.charAt(at))) return true;
	return at === 0 || /[\s([{:"“„«]/.test(words.folded.charAt(at - 1));
}

/** Digits and letters mixed are a code. */
function runEnd(words: Words, at: number): number {
	let end = at;
	while (isDigitAt(words.folded, end) || isLetterAt(words.folded, end)) end++;
	return end;
}

function fromQuantity(words: Words, quantity: Quantity): Found {
	const figure = figureOf(words, quantity);
	if (figure === null) return { end: quantity.number.end, figures: [] };
	return { end: figure.end, figures: [figure] };
}

function figureOf(words: Words, quantity: Quantity, from = quantity.start): Figure | null {
	const { start, end, kind, value, currency } = quantity;
	const said = saidOf(words, quantity);
	if (kind === 'money' && currency !== null) return { start, end, kind, value, said, currency };
	if (kind !== 'bare') return { start, end, kind, value, said };
	const times = readTimes(words, quantity);
	if (times !== null) return { start, end: times.end, kind: 'multiple', value: times.value, said };
	const counted = readCounted(words, quantity, from);
	if (counted === null) return null;
	const { scale = 1 } = counted;
	const unit = counted.unit === undefined ? {} : { unit: counted.unit };
	const scaled = value === null ? null : round(value * scale);
	return { start, end: counted.end, kind: 'count', value: scaled, said, ...unit };
}

function fromRange(words: Words, { low, high, isChange }: Range): Found {
	const last = withParts(words, high);
	const figure = figureOf(words, last, low.start);
	if (figure === null) return { end: high.number.end, figures: [] };
	const { end } = figure;
	const { start } = low;
	// "1-2m homes": the noun shows the scale of both.
	const scale = last.value === null || last.value === 0 ? 1 : (figure.value ?? 0) / last.value;
	const value =
		low.value === null ? null : round(low.value * (figure.kind === 'count' ? scale : 1));
	const first: Figure = { ...figure, start, end: low.end, value, said: saidOf(words, low) };
	if (isChange || value === null || figure.value === null) return { end, figures: [first, figure] };
	const ends = [
		{ start, end: low.end, namesUnit: low.namesUnit },
		{ start: figure.start, end, namesUnit: high.namesUnit }
	] as const;
	const { value: max, said: saidMax } = figure;
	return { end, figures: [{ ...first, end, max, saidMax, ends }] };
}

/** The words of the number, from its first digit or word to its scale. */
function saidOf(words: Words, { number, numberEnd }: Quantity): string {
	return words.text.slice(number.start, numberEnd);
}
