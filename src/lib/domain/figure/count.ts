import {
	afterSpaces,
	isDigitAt,
	isHyphenAt,
	isLetterAt,
	isSpaceAt,
	wordEnd
} from '#lib/domain/figure/fold.ts';
import type { Quantity } from '#lib/domain/figure/quantity.ts';
import type { Words } from '#lib/domain/figure/words.ts';

export interface Counted {
	end: number;
	/** What is counted, in the words of the text; none where a large number stands alone. */
	unit?: string;
	/** What the number is to be multiplied by. */
	scale?: number;
}

/** Units of measure that every language writes alike, in their own case. */
const measures = new Set(
	(
		'km km² m² m³ km2 m2 m3 cm mm kg mg µg g ha l ml hl kW MW GW TW kWh MWh GWh TWh mb μg kb Mb Gb MB GB TB ' +
		'Hz kHz MHz GHz °C °F km/h mph t kt Mt ft lb lbs oz kcal'
	).split(' ')
);

/** Words of a unit at most. */
const mostWords = 3;

/**
 * What a bare number counts ("32 nations", "45 km"), or null where it counts nothing. `from` is
 * where the number begins, or the range that it ends.
 */
export function readCounted(words: Words, quantity: Quantity, from: number): Counted | null {
	const { number, end, start, value } = quantity;
	if (number.isArticle || !mayBegin(words, from)) return null;
	const measure = measureAt(words, number.end);
	if (measure !== null) return value === null ? null : measure;
	const { folded } = words;
	const hyphened = isHyphenAt(folded, end) ? words.hyphened.match(folded, end + 1) : null;
	const isAge = hyphened !== null && words.labelAfter.match(folded, end + 1) !== null;
	if (hyphened !== null && !isAge)
		return { end: hyphened.end, unit: words.text.slice(end + 1, hyphened.end) };
	const money = number.money;
	if (money !== null && money.end === end + 1) return millionsAt(words, money);
	if (isLetterAt(folded, end) || isLabel(words, quantity) || isYear(quantity)) return null;
	const gap = afterSpaces(folded, end);
	if (gap === -1 || gap === end) return standingAlone(quantity);
	const of = quantity.scale >= 1e6 ? words.numbers.of.match(folded, gap) : null;
	if (value === null && of === null && words.language.numbers.of !== '') {
		return number.isWords && words.numbers.vagueBefore.match(folded, start) !== null
			? nounAt(words, gap)
			: standingAlone(quantity);
	}
	const counted = nounAt(words, of === null ? gap : afterSpaces(folded, of.end));
	return counted ?? (of === null ? standingAlone(quantity) : null);
}

/** "Waiting lists stand at 740,000", "millions remain in need": nothing but an amount is so large. */
function standingAlone({ end, number, value, scale }: Quantity): Counted | null {
	const isGrouped = !number.isPlain && !number.isWords && value !== null && value >= 1000;
	return isGrouped || scale >= 1e6 ? { end } : null;
}

/** "1.6m homes": the noun shows that the letter is a scale and no unit. */
function millionsAt(words: Words, { end, scale }: { end: number; scale: number }): Counted | null {
	const gap = afterSpaces(words.folded, end);
	const counted = gap > end ? nounAt(words, gap) : null;
	return counted === null ? null : { ...counted, scale };
}

/** Numbers inside names, codes, dates and clock times count nothing. */
function mayBegin(words: Words, start: number): boolean {
	if (start === 0) return true;
	const { folded } = words;
	if (/[/:.,#@_№§=+*^~'\\]/.test(folded.charAt(start - 1))) return false;
	return !(isHyphenAt(folded, start - 1) && !isSpaceAt(folded, start - 2));
}

function isLabel(words: Words, { start, end }: Quantity): boolean {
	const { folded } = words;
	const after = folded.charAt(end);
	if (/[/:.,'-]/.test(after) && isDigitAt(folded, end + 1)) return true;
	if (words.labelBefore.match(folded, start) !== null) return true;
	return words.labelAfter.match(folded, afterSpaces(folded, end)) !== null;
}

function isYear({ number, value }: Quantity): boolean {
	return number.isPlain && value !== null && value > 1900 && value < 2100 && value % 100 !== 0;
}

function measureAt(words: Words, end: number): Counted | null {
	const from = afterSpaces(words.folded, end);
	if (from === -1) return null;
	let to = from;
	while (to - from < 5 && /[\p{L}°²³µ/23]/u.test(words.text.charAt(to))) to++;
	const unit = words.text.slice(from, to);
	if (!measures.has(unit)) return null;
	// A lone letter has to be close to its number, and is none of a name's initials.
	if (unit.length === 1 && words.text.charAt(to) === '.') return null;
	return isLetterAt(words.folded, to) ? null : { end: to, unit };
}

interface Word {
	start: number;
	end: number;
	folded: string;
	isCapital: boolean;
}

function nounAt(words: Words, at: number): Counted | null {
	const found: Word[] = [];
	for (let from = at; found.length < mostWords;) {
		const word = wordAt(words, from);
		if (word === null || words.stop.match(words.folded, word.start) !== null) break;
		found.push(word);
		const gap = afterSpaces(words.folded, word.end);
		if (gap <= word.end) break;
		from = gap;
	}
	const length = nounLength(words, found);
	const [first] = found;
	const last = found[length - 1];
	if (first === undefined || last === undefined) return null;
	// "From 9 four years ago": what begins with another number is not what is counted.
	if (words.numbers.small.match(words.folded, first.start) !== null) return null;
	return { end: last.end, unit: words.text.slice(first.start, last.end) };
}

function wordAt(words: Words, at: number): Word | null {
	if (!isLetterAt(words.folded, at)) return null;
	let end = wordEnd(words.folded, at);
	while (isHyphenAt(words.folded, end) && isLetterAt(words.folded, end + 1)) {
		end = wordEnd(words.folded, end + 1);
	}
	const folded = words.folded.slice(at, end);
	const [initial = ''] = words.text.slice(at, at + 1);
	return { start: at, end, folded, isCapital: initial !== initial.toLowerCase() };
}

/** How many of the words name what is counted: the adjectives before a noun, and the noun. */
function nounLength(words: Words, found: readonly Word[]): number {
	const { adjective, noun, hasCapitalNouns } = words.language.counts;
	for (const [index, word] of found.entries()) {
		if (hasCapitalNouns === true ? word.isCapital : noun.test(word.folded)) return index + 1;
		if (adjective === null || !adjective.test(word.folded)) return 0;
	}
	return 0;
}
