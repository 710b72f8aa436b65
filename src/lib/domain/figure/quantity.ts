import type { CurrencyWord } from '#lib/domain/figure/currency-table.ts';
import { afterGap, afterSpaces, isDigitAt, isLetterAt, wordEnd } from '#lib/domain/figure/fold.ts';
import { readNumber, round, type NumberMatch } from '#lib/domain/figure/number.ts';
import type { Words } from '#lib/domain/figure/words.ts';

export type QuantityKind = 'money' | 'percent' | 'percentagePoints' | 'bare';

/** A number with the unit beside it. */
export interface Quantity {
	start: number;
	end: number;
	kind: QuantityKind;
	value: number | null;
	scale: number;
	number: NumberMatch;
	/** Where the number with its scale ends, the unit left out. */
	numberEnd: number;
	currency: string | null;
	/** How many of a part of a currency make one; 0 for a currency, and where there is none. */
	partsInOne: number;
	/** The currency stands before the number. */
	leads: boolean;
}

/** The number with its currency or percent sign that begins here, or the number alone. */
export function readQuantity(words: Words, at: number): Quantity | null {
	const sign = words.folded.charAt(at);
	if (sign === '-' || sign === '−') return negative(readUnsigned(words, at + 1), at);
	return readUnsigned(words, at);
}

function negative(quantity: Quantity | null, at: number): Quantity | null {
	if (quantity === null || quantity.value === null) return null;
	return { ...quantity, start: at, value: -quantity.value };
}

function readUnsigned(words: Words, at: number): Quantity | null {
	return readLeading(words, at) ?? readTrailing(words, at);
}

/** The currency that begins here, in the case that it must have. */
export function readCurrency(words: Words, at: number): { end: number; word: CurrencyWord } | null {
	const match = words.currency.match(words.folded, at);
	if (match === null) return null;
	const { end, value: word } = match;
	if (word.cased !== undefined && words.text.slice(at, end) !== word.cased) return null;
	return { end, word };
}

/** "€4bn", "US$ 1.2 million", "EUR 20", "ringgit 42". */
function readLeading(words: Words, at: number): Quantity | null {
	const currency = readCurrency(words, at);
	if (currency === null || !currency.word.mayLead) return null;
	const { word } = currency;
	const from = afterSpaces(words.folded, currency.end);
	if (from === -1) return null;
	const isNegative = words.folded.charAt(from) === '-' && isDigitAt(words.folded, from + 1);
	const number = readNumber(words, isNegative ? from + 1 : from);
	if (number === null || number.value === null || number.isArticle) return null;
	if (word.form === 'name' && !mayFollowName(words, number)) return null;
	if (word.isWeak && number.scale === 1) return null;
	const { end, value, scale } = withMoneyScale(number);
	return saidTwice(words, {
		start: at,
		end,
		kind: 'money',
		value: isNegative ? -value : value,
		scale,
		number,
		numberEnd: end,
		currency: word.code,
		partsInOne: 0,
		leads: true
	});
}

function withMoneyScale(number: NumberMatch): { end: number; value: number; scale: number } {
	const { money, end, scale } = number;
	const value = number.value ?? 0;
	if (money === null) return { end, value, scale };
	return { end: money.end, value: round(value * money.scale), scale: money.scale };
}

/** A name leads an amount ("dollars 22.5 million") where the number cannot belong to what follows. */
function mayFollowName(words: Words, number: NumberMatch): boolean {
	if (number.isWords) return false;
	if (number.scale > 1 || (number.value ?? 0) >= 10_000) return true;
	const isYear = number.isPlain && (number.value ?? 0) >= 1000;
	if (isYear) return false;
	const next = afterSpaces(words.folded, number.end);
	return (
		next === -1 ||
		!(isLetterAt(words.folded, next) || /[\d$€£¥%:/-]/.test(words.folded.charAt(next)))
	);
}

/** "$5 USD" and "€5 euros" name their currency twice. */
function saidTwice(words: Words, quantity: Quantity): Quantity {
	const gap = afterSpaces(words.folded, quantity.end);
	if (gap === -1 || !isLetterAt(words.folded, gap)) return quantity;
	const again = readCurrency(words, gap);
	if (again === null || again.word.partsInOne > 0 || again.word.form === 'symbol') return quantity;
	const { code } = again.word;
	const isNarrower = quantity.currency === '$' && (code.endsWith('D') || code === 'MXN');
	const isWider = code === '$' && (quantity.currency ?? '').endsWith('D');
	if (code !== quantity.currency && !isNarrower && !isWider) return quantity;
	if (isDigitAt(words.folded, afterSpaces(words.folded, again.end))) return quantity;
	return isNarrower
		? { ...quantity, end: again.end, currency: code }
		: { ...quantity, end: again.end };
}

/** "4 billion euros", "10k$", "20 per cent", or a number alone. */
function readTrailing(words: Words, at: number): Quantity | null {
	const number = readNumber(words, at);
	if (number === null) return null;
	const { start, end, value, scale } = number;
	const bare: Quantity = {
		start,
		end,
		kind: 'bare',
		value,
		scale,
		number,
		numberEnd: end,
		currency: null,
		partsInOne: 0,
		leads: false
	};
	return readMoneyAfter(words, bare) ?? readPercentAfter(words, bare) ?? bare;
}

function readMoneyAfter(words: Words, bare: Quantity): Quantity | null {
	const { number } = bare;
	const plain = currencyAfter(words, number.end, number.scale >= 1e6 || number.value === null);
	if (plain !== null && isMoney(words, number, plain)) {
		const quantity = named(bare, plain, plain.end);
		return scaledAfter(words, quantity, plain.word) ?? quantity;
	}
	if (number.money === null || number.value === null) return null;
	const { end, scale } = number.money;
	const scaled = currencyAfter(words, end, scale >= 1e6);
	if (scaled === null || scaled.word.partsInOne > 0) return null;
	const value = round(number.value * scale);
	return named({ ...bare, value, scale, numberEnd: end }, scaled, scaled.end);
}

function named(bare: Quantity, found: { word: CurrencyWord }, end: number): Quantity {
	const { code, partsInOne } = found.word;
	return { ...bare, end, kind: 'money', currency: code, partsInOne };
}

/** The currency after a number; "of" may join it to a scale ("millones de euros"). */
function currencyAfter(
	words: Words,
	at: number,
	mayHaveOf: boolean
): { start: number; end: number; word: CurrencyWord } | null {
	const gap = afterGap(words.folded, at);
	if (gap === -1) return null;
	const direct = readCurrency(words, gap);
	if (direct !== null) return { start: gap, ...direct };
	if (!mayHaveOf) return null;
	const of = words.numbers.of.match(words.folded, gap);
	const from = of === null ? -1 : afterSpaces(words.folded, of.end);
	const found = from === -1 ? null : readCurrency(words, from);
	return found === null ? null : { start: from, ...found };
}

function isMoney(
	words: Words,
	number: NumberMatch,
	found: { start: number; end: number; word: CurrencyWord }
): boolean {
	const { word, start, end } = found;
	const { folded } = words;
	// The sign of the next amount ("5 $10") belongs to what follows it.
	const isSpaced = start > number.end;
	const leadsNext = word.form === 'symbol' && isSpaced && word.mayLead && isDigitAt(folded, end);
	if (leadsNext) return false;
	const isGlued = start === number.end && end - start === 1;
	if (word.isWeak && !isGlued && !isLarge(number)) return false;
	const next = afterSpaces(folded, end);
	if (number.isArticle && !mayTakeArticle(words, word, next)) return false;
	const isLight = number.scale < 1000;
	return !(isLight && word.form === 'name' && words.notMoneyBefore.match(folded, next) !== null);
}

/** Large, or with cents: a number that people say of money rather than of things. */
function isLarge({ value, scale, isPlain, isWords }: NumberMatch): boolean {
	return scale >= 1000 || value === null || value >= 1000 || !(isPlain || isWords);
}

/** "A dollar" is an amount, "a dollar sign" is not. */
function mayTakeArticle(words: Words, word: CurrencyWord, next: number): boolean {
	if (word.form !== 'name' || word.isWeak) return false;
	return words.notAmount.match(words.folded, next) === null && words.folded.charAt(next) !== '-';
}

/** "75 USD millones": the scale after the currency. */
function scaledAfter(words: Words, quantity: Quantity, word: CurrencyWord): Quantity | null {
	if (quantity.scale > 1 || quantity.value === null || word.partsInOne > 0) return null;
	const gap = afterSpaces(words.folded, quantity.end);
	const scale = words.numbers.scales.match(words.folded, gap);
	if (scale === null || scale.value < 1000) return null;
	// "Two dollars thousands of times": only codes and symbols come between a number and its scale.
	if (word.form === 'name' && words.numbers.vague.match(words.folded, gap) !== null) return null;
	const value = round(quantity.value * scale.value);
	return { ...quantity, end: scale.end, value, scale: scale.value };
}

function readPercentAfter(words: Words, bare: Quantity): Quantity | null {
	if (bare.number.isArticle) return null;
	const gap = afterGap(words.folded, bare.end);
	const points = words.points.match(words.folded, gap);
	if (points !== null) {
		const value = bare.value === null ? null : round(bare.value * points.value);
		return { ...bare, end: points.end, value, kind: 'percentagePoints' };
	}
	const percent = words.percent.match(words.folded, gap);
	if (percent === null || wordEnd(words.folded, percent.end) > percent.end) return null;
	return { ...bare, end: percent.end, kind: 'percent' };
}
