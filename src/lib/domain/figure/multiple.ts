import { afterGap, isHyphenAt } from '#lib/domain/figure/fold.ts';
import type { Quantity } from '#lib/domain/figure/quantity.ts';
import type { Words } from '#lib/domain/figure/words.ts';

export interface Said {
	end: number;
	value: number;
}

/** "Doubled", "tenfold", "two thirds of": a multiple or a share in words that begin here. */
export function readMultiple(words: Words, at: number): Said | null {
	return words.multiples.match(words.folded, at) ?? words.shares.match(words.folded, at);
}

/** "Three times as much", "10-fold": a number that what follows makes a multiple of. */
export function readTimes(words: Words, quantity: Quantity): Said | null {
	const { folded } = words;
	const { end, value } = quantity;
	if (value === null || quantity.number.isArticle) return null;
	const glued = words.multipleSuffixes.match(folded, isHyphenAt(folded, end) ? end + 1 : end);
	if (glued !== null) return { end: glued.end, value };
	const times = words.multipleAfter.match(folded, afterGap(folded, end));
	return times === null ? null : { end: times.end, value };
}

/** "Third year", "5th consecutive": an ordinal with the words that make a claim of it. */
export function readOrdinal(words: Words, at: number): (Said & { unit: string }) | null {
	const { folded } = words;
	const ordinal = words.ordinals.match(folded, at) ?? digitOrdinal(words, at);
	if (ordinal === null) return null;
	const from = afterGap(folded, ordinal.end);
	const claim = words.ordinalClaims.match(folded, from);
	if (claim === null) return null;
	const unit = words.text.slice(from, claim.end);
	return { end: claim.end, value: ordinal.value, unit };
}

function digitOrdinal(words: Words, at: number): Said | null {
	let end = at;
	while (end - at < 4 && /[0-9]/.test(words.folded.charAt(end))) end++;
	if (end === at) return null;
	const suffix = words.ordinalSuffixes.match(words.folded, end);
	if (suffix === null) return null;
	return { end: suffix.end, value: Number(words.folded.slice(at, end)) };
}
