import { afterGap, afterSpaces, isDigitAt, isLetterAt } from '#lib/domain/figure/fold.ts';
import { readNumber, round, type NumberMatch } from '#lib/domain/figure/number.ts';
import { readCurrency, type Quantity } from '#lib/domain/figure/quantity.ts';
import type { Words } from '#lib/domain/figure/words.ts';

/** The amount with the cents that follow it: "5 dollars and 30 cents", "20 euros 50". */
export function withParts(words: Words, quantity: Quantity, depth = 0): Quantity {
	const { value, partsInOne, scale } = quantity;
	if (quantity.kind !== 'money' || value === null || partsInOne !== 0) return quantity;
	if (depth === 0 && value % 1 !== 0) return quantity;
	const { folded } = words;
	const gap = afterSpaces(folded, quantity.end);
	if (gap === -1) return quantity;
	const and = joinAt(words, gap);
	const from = and === -1 ? gap : afterSpaces(folded, and);
	if (from === -1 || from === quantity.end) return quantity;
	const number = readNumber(words, from);
	if (number === null || number.value === null || number.scale > 1 || number.value <= 0)
		return quantity;
	const part = partAfter(words, number);
	if (part !== null) {
		if (number.value >= part.partsInOne) return quantity;
		const whole = added(quantity, part.end, number.value / part.partsInOne);
		return depth > 0 ? whole : withParts(words, whole, depth + 1);
	}
	if (depth > 0) return quantity;
	const hasComma = folded.charAt(gap) === ',';
	if (hasComma || scale > 1 || number.isArticle || !isBarePart(words, number, quantity, and !== -1))
		return quantity;
	return added(quantity, number.end, number.value / 100);
}

function added(quantity: Quantity, end: number, part: number): Quantity {
	const value = quantity.value ?? 0;
	const total = round(value < 0 ? value - part : value + part);
	return { ...quantity, end, numberEnd: end, value: total };
}

/** The place after "and", or a comma, that joins an amount and its cents; -1 without either. */
function joinAt(words: Words, at: number): number {
	if (words.folded.charAt(at) === ',') return at + 1;
	return words.numbers.and.match(words.folded, at)?.end ?? -1;
}

function partAfter(words: Words, number: NumberMatch): { end: number; partsInOne: number } | null {
	const found = readCurrency(words, afterGap(words.folded, number.end));
	if (found === null || found.word.partsInOne === 0) return null;
	return { end: found.end, partsInOne: found.word.partsInOne };
}

/** "20 euros 50": two digits, or a number word, that belong to nothing after them. */
function isBarePart(
	words: Words,
	number: NumberMatch,
	quantity: Quantity,
	isJoined: boolean
): boolean {
	const { folded } = words;
	const { end, value, isWords, isPlain, start } = number;
	if (value === null || value >= 100 || value % 1 !== 0 || (!isWords && !isPlain)) return false;
	if (!isJoined && !isWords && end - start !== 2) return false;
	const next = afterSpaces(folded, end);
	if (next === -1) return true;
	if (
		isDigitAt(folded, next) ||
		(/[%‰°$€£¥:/.,-]/.test(folded.charAt(end)) && isDigitAt(folded, end + 1))
	)
		return false;
	if (/[%‰°$€£¥:/]/.test(folded.charAt(next))) return false;
	if (!isLetterAt(folded, next)) return true;
	// A word after it may be what it counts: "20 dollars and 50 others".
	if (isJoined || quantity.leads || words.language.code === 'en') {
		return words.stop.match(folded, next) !== null && words.percent.match(folded, next) === null;
	}
	return (
		words.percent.match(folded, next) === null &&
		words.multipleAfter.match(folded, next) === null &&
		readCurrency(words, next) === null
	);
}
