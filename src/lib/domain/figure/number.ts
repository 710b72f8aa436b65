import {
	afterGap,
	afterSpaces,
	isDigitAt,
	isHyphenAt,
	isLetterAt,
	isSpaceAt
} from '#lib/domain/figure/fold.ts';
import { readGroup, words, type Part, type Reading } from '#lib/domain/figure/number-group.ts';

export interface NumberMatch {
	start: number;
	end: number;
	/** Null for vague words ("billions"). */
	value: number | null;
	/** The scale that the number ends with, 1 where it has none. */
	scale: number;
	/** Digits without a separator or scale, as years are written. */
	isPlain: boolean;
	isWords: boolean;
	/** The bare article: one, but only if a unit follows. */
	isArticle: boolean;
	/** A reading that holds beside a currency only: the "m" of "€5m". */
	money: { end: number; scale: number } | null;
}

/** Parts of one number at most; what goes on longer is no amount that people state. */
const mostParts = 12;

/** The number that begins here, in digits, words or both, with its scale; null if none does. */
export function readNumber(reading: Reading, at: number): NumberMatch | null {
	const { folded, numbers } = reading;
	const minus = numbers.minus.match(folded, at);
	if (minus !== null) {
		const from = afterSpaces(folded, minus.end);
		const positive = from === -1 ? null : readPositive(reading, from);
		if (positive === null || positive.isArticle) return null;
		return {
			...positive,
			start: at,
			value: positive.value === null ? null : -positive.value,
			isPlain: false
		};
	}
	return readPositive(reading, at);
}

function readPositive(reading: Reading, at: number): NumberMatch | null {
	const { folded, numbers } = reading;
	const vague = readVague(reading, at);
	if (vague !== null) return vague;
	const half = readHalf(reading, at);
	const first = half ?? readPart(reading, at);
	if (first === null) {
		const share = reading.numbers.halves.match(folded, at);
		if (share !== null) return { ...loneShare, start: at, end: share.end, value: share.value };
		const article = numbers.article.match(folded, at);
		if (article === null) return null;
		return {
			start: at,
			end: article.end,
			value: 1,
			scale: 1,
			isPlain: false,
			isWords: true,
			isArticle: true,
			money: null
		};
	}
	const isWords = !first.isNumeral;
	const whole = half ?? addParts(reading, first);
	const isArticle = isWords && numbers.article.match(folded, at)?.end === whole.end;
	return {
		start: at,
		end: whole.end,
		value: Number.isFinite(whole.value) ? round(whole.value) : null,
		scale: whole.scale,
		isPlain: whole.isPlain,
		isWords,
		isArticle,
		money: first.isNumeral && whole.scale === 1 ? readMoneyScale(reading, whole.end) : null
	};
}

/** "Half a" is a number where a currency follows, as the article is. */
const loneShare = { scale: 1, isPlain: false, isWords: true, isArticle: true, money: null };

/** Products of decimals and scales, without the noise of binary fractions (1.17 thousand million). */
export function round(value: number): number {
	return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Adds what follows the first part while it is smaller: "two million | three hundred thousand". */
function addParts(reading: Reading, first: Part): Part {
	const { folded, numbers } = reading;
	let whole = first;
	for (let count = 0; count < mostParts; count++) {
		const share = numbers.andShare.match(folded, afterSpaces(folded, whole.end));
		if (share !== null && whole.scale >= 1000) {
			return { ...whole, end: share.end, value: whole.value + whole.scale * share.value };
		}
		if (whole.scale === 1) return whole;
		const gap = afterGap(folded, whole.end);
		if (gap === -1) return whole;
		const and = numbers.and.match(folded, gap);
		const from = and === null ? gap : afterSpaces(folded, and.end);
		if (from === -1 || from === whole.end) return whole;
		const next = readPart(reading, from);
		if (next === null || next.isOpen) return whole;
		if (next.scale > whole.scale && and === null && !next.isNumeral) {
			// "diez mil doscientos millones": the larger scale counts all before it.
			const group = next.value / next.scale;
			if (group >= whole.scale || whole.isNumeral) return whole;
			whole = { ...next, value: (whole.value + group) * next.scale };
			continue;
		}
		const isLoose = next.isNumeral && next.scale === 1;
		if (next.value >= whole.scale || isLoose || !Number.isFinite(next.value)) return whole;
		whole = {
			...next,
			value: whole.value + next.value,
			isNumeral: whole.isNumeral,
			isPlain: false
		};
	}
	return whole;
}

/** A group below a thousand with its scales: "two hundred and fifty thousand", "1.5 million". */
function readPart(reading: Reading, at: number): Part | null {
	const group = readGroup(reading, at);
	if (group === null) return null;
	return withScales(reading, group);
}

function withScales(reading: Reading, group: Part): Part {
	const { folded, numbers } = reading;
	let part = group;
	const share = numbers.andShare.match(folded, afterSpaces(folded, part.end));
	if (share !== null && part.scale < 1000 && !part.isOpen) {
		part = { ...part, end: share.end, value: part.value + share.value, isPlain: false };
	}
	for (let count = 0; count < 3; count++) {
		const from =
			isSpaceAt(folded, part.end) || isHyphenAt(folded, part.end)
				? afterGap(folded, part.end)
				: part.isNumeral && isDigitAt(folded, part.end - 1)
					? part.end
					: -1;
		const scale = numbers.scales.match(folded, from);
		if (scale === null || isDigitAt(folded, scale.end)) break;
		part = {
			end: scale.end,
			value: part.value * scale.value,
			scale: part.scale * scale.value,
			isNumeral: part.isNumeral,
			isPlain: false,
			isOpen: false
		};
	}
	return part;
}

/** "Half a million", "anderthalb Milliarden". */
function readHalf(reading: Reading, at: number): Part | null {
	const { folded, numbers } = reading;
	const half = numbers.halves.match(folded, at);
	if (half === null) return null;
	const part = withScales(reading, { ...words, end: half.end, value: half.value, isOpen: true });
	return part.scale > 1 ? part : null;
}

/** "Hundreds of millions", "several billion": an amount without a number. */
function readVague(reading: Reading, at: number): NumberMatch | null {
	const { folded, numbers } = reading;
	const before = numbers.vagueBefore.match(folded, at);
	let end = -1;
	if (before !== null) {
		const from = afterSpaces(folded, before.end);
		end = (numbers.scales.match(folded, from) ?? numbers.hundred.match(folded, from))?.end ?? -1;
		if (end === -1) return null;
	} else {
		for (let from = at, count = 0; count < 3; count++) {
			const plural = numbers.vague.match(folded, from);
			if (plural === null) break;
			end = plural.end;
			const of = numbers.of.match(folded, afterSpaces(folded, end));
			if (of === null) break;
			from = afterSpaces(folded, of.end);
		}
	}
	if (end === -1) return null;
	return {
		start: at,
		end,
		value: null,
		scale: 1e6,
		isPlain: false,
		isWords: true,
		isArticle: false,
		money: null
	};
}

function readMoneyScale(reading: Reading, at: number): { end: number; scale: number } | null {
	const { folded, numbers } = reading;
	const scale = numbers.moneyScales.match(folded, afterGap(folded, at));
	if (scale === null || isLetterAt(folded, scale.end) || isDigitAt(folded, scale.end)) return null;
	return { end: scale.end, scale: scale.value };
}
