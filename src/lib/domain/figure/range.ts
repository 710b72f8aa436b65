import { afterSpaces } from '#lib/domain/figure/fold.ts';
import { round } from '#lib/domain/figure/number.ts';
import { readQuantity, type Quantity } from '#lib/domain/figure/quantity.ts';
import type { Words } from '#lib/domain/figure/words.ts';

/** Two ends of one amount: "between 2 and 3 million dollars", "$5-10 million". */
export interface Range {
	low: Quantity & { namesUnit: boolean };
	high: Quantity & { namesUnit: boolean };
	/** Two ends that belong to a change ("from 20 to 10 per cent") are two amounts. */
	isChange: boolean;
}

/** The range that the quantity opens, its ends in one unit and scale; null if it opens none. */
export function readRange(words: Words, first: Quantity): Range | null {
	if (first.value === null || first.number.isArticle) return null;
	const { folded } = words;
	const gap = afterSpaces(folded, first.end);
	if (gap === -1) return null;
	const change = words.toOfChange.match(folded, gap);
	const from = change === null ? rangeMarkAt(words, first, gap) : afterSpaces(folded, change.end);
	if (from === -1) return null;
	const second = readQuantity(words, from);
	if (second === null || second.value === null || second.number.isArticle) return null;
	const unit = sharedUnit(first, second);
	if (unit === null) return null;
	const shares = sharesScale(first, second);
	const value = shares ? round(first.value * second.scale) : first.value;
	const low = { ...first, ...unit, value, namesUnit: first.kind !== 'bare' };
	const high = { ...second, ...unit, namesUnit: second.kind !== 'bare' || first.kind === 'bare' };
	const isFrom = words.from.match(folded, first.start);
	const isRanging = isFrom !== null && words.ranging.match(folded, isFrom.start) !== null;
	const isChange =
		change !== null ||
		second.value < value ||
		(isFrom !== null && !isRanging && first.kind !== 'bare');
	if (isChange && isFrom === null) return null;
	return { low, high, isChange };
}

/** The place after "-", "to" or the "and" of "between"; -1 where no second end can follow. */
function rangeMarkAt(words: Words, first: Quantity, gap: number): number {
	const { folded } = words;
	if (/[-–—~‐‑]/.test(folded.charAt(gap))) {
		// A dash with spaces around it may part two clauses, so it joins numbers of one kind only.
		const isSpaced = gap > first.end;
		const from = afterSpaces(folded, gap + 1);
		if (from === -1 || (isSpaced && from === gap + 1)) return -1;
		return from;
	}
	const to =
		words.to.match(folded, gap) ?? betweenAnd(words, first, gap) ?? orAt(words, first, gap);
	return to === null || gap === first.end ? -1 : afterSpaces(folded, to.end);
}

function betweenAnd(words: Words, first: Quantity, gap: number): { end: number } | null {
	const and = words.betweenAnd.match(words.folded, gap);
	if (and === null) return null;
	const precision = words.before.match(words.folded, first.start);
	const opens =
		words.between.match(words.folded, first.start) ??
		(precision === null ? null : words.between.match(words.folded, precision.start));
	return opens === null ? null : and;
}

/** "Two or three million": small numbers next to each other. */
function orAt(words: Words, first: Quantity, gap: number): { end: number } | null {
	return first.kind === 'bare' ? words.or.match(words.folded, gap) : null;
}

/** The unit of both ends, which one of them may leave out. */
function sharedUnit(first: Quantity, second: Quantity): Partial<Quantity> | null {
	if (first.kind === second.kind) {
		const isSame = first.kind !== 'money' || sameCurrency(first, second);
		return isSame ? {} : null;
	}
	if (first.kind === 'bare') return unitOf(second);
	return second.kind === 'bare' && first.leads ? unitOf(first) : null;
}

function sameCurrency(first: Quantity, second: Quantity): boolean {
	if (first.partsInOne !== second.partsInOne) return false;
	return first.currency === second.currency || second.currency === '$' || first.currency === '$';
}

function unitOf({ kind, currency, partsInOne }: Quantity): Partial<Quantity> {
	return { kind, currency, partsInOne };
}

/** "5 to 10 million" are both millions, "900,000 to 1 million" are not. */
function sharesScale(first: Quantity, second: Quantity): boolean {
	if (first.scale > 1 || second.scale === 1 || first.value === null || second.value === null)
		return false;
	return first.value < second.value / second.scale && first.value < 1000;
}
