import { afterGap, afterSpaces } from '#lib/domain/figure/fold.ts';
import { readFused, type NumberTables } from '#lib/domain/figure/number-words.ts';
import { readNumeral } from '#lib/domain/figure/numeral.ts';

/** One group of a number with the scale it has so far. */
export interface Part {
	end: number;
	value: number;
	scale: number;
	/** A numeral without a scale that was not read from words. */
	isNumeral: boolean;
	isPlain: boolean;
	isOpen: boolean;
}

/** A text and the words to read its numbers by. */
export interface Reading {
	text: string;
	folded: string;
	decimal: '.' | ',';
	numbers: NumberTables;
}

/** A group below a thousand, or a word that is a scale by itself. */
export function readGroup(reading: Reading, at: number): Part | null {
	const { folded, numbers } = reading;
	if (at < 0) return null;
	const numeral = readNumeral(reading.text, at, reading.decimal);
	if (numeral !== null) {
		const { end, value, isPlain, isWhole } = numeral;
		const part = { end, value, scale: 1, isNumeral: true, isPlain, isOpen: false };
		return isWhole ? withHundred(reading, part) : part;
	}
	const fused = readFused(numbers, folded, at);
	const small = numbers.small.match(folded, at);
	if (small !== null && (fused === null || small.end > fused.end)) {
		return withPoint(reading, withHundred(reading, { ...words, ...small }));
	}
	if (fused !== null) return { ...words, ...fused, scale: fused.value % 1000 === 0 ? 1000 : 1 };
	const hundreds = numbers.hundreds.match(folded, at);
	if (hundreds !== null) return withRest(reading, { ...words, ...hundreds, scale: 100 });
	const article = numbers.article.match(folded, at);
	const from = article === null ? at : afterGap(folded, article.end);
	const scaled = article === null ? numbers.alone.match(folded, at) : null;
	if (article === null && scaled === null) return null;
	const hundred = numbers.hundred.match(folded, from);
	if (hundred !== null)
		return withRest(reading, { ...words, end: hundred.end, value: 100, scale: 100 });
	const scale = numbers.scales.match(folded, from);
	if (scale === null) return null;
	return { ...words, end: scale.end, value: scale.value, scale: scale.value };
}

/** A group in words, before anything of it is known. */
export const words: Part = {
	end: 0,
	value: 0,
	scale: 1,
	isNumeral: false,
	isPlain: false,
	isOpen: false
};

function withHundred(reading: Reading, part: Part): Part {
	const { folded, numbers } = reading;
	const limit = numbers.hundredUpTo;
	if (part.value > limit || (part.isNumeral && limit < 99 && part.value < 100)) return part;
	const hundred = numbers.hundred.match(folded, afterGap(folded, part.end));
	if (hundred === null) return part;
	return withRest(reading, {
		...part,
		end: hundred.end,
		value: part.value * 100,
		scale: 100,
		isPlain: false
	});
}

/** What follows a hundred: "two hundred | and fifty". */
function withRest(reading: Reading, part: Part): Part {
	const { folded, numbers } = reading;
	const gap = afterGap(folded, part.end);
	if (gap <= part.end) return part;
	const and = numbers.and.match(folded, gap);
	const from = and === null ? gap : afterSpaces(folded, and.end);
	if (from === -1) return part;
	const small =
		numbers.small.match(folded, from) ?? (and === null ? null : wholeBelow100(reading, from));
	if (small === null || small.value >= 100) return part;
	// "one hundred and two hundred" are two numbers.
	if (numbers.hundred.match(folded, afterGap(folded, small.end)) !== null) return part;
	return { ...part, end: small.end, value: part.value + small.value, scale: 1 };
}

function wholeBelow100(reading: Reading, at: number): { end: number; value: number } | null {
	const numeral = readNumeral(reading.text, at, reading.decimal);
	return numeral !== null && numeral.isPlain && numeral.value > 0 && numeral.value < 100
		? numeral
		: null;
}

/** "One point seven five". */
function withPoint(reading: Reading, part: Part): Part {
	const { folded, numbers } = reading;
	const point = numbers.point.match(folded, afterSpaces(folded, part.end));
	if (point === null) return part;
	let end = -1;
	let decimals = '';
	for (let at = point.end; decimals.length < 10;) {
		const digit = numbers.small.match(folded, afterSpaces(folded, at));
		if (digit === null || digit.value % 1 !== 0) break;
		decimals += String(digit.value);
		end = at = digit.end;
	}
	if (end === -1) return part;
	return { ...part, end, value: Number(`${String(part.value)}.${decimals}`) };
}
