import { listed, PhraseTable, phraseSet } from '#lib/domain/figure/phrases.ts';
import { fold, isLetterAt } from '#lib/domain/figure/fold.ts';
import type { FusedWords, NumberEntry, NumberWords } from '#lib/domain/figure/language.ts';

/** Tables of one language's number words, made once. */
export interface NumberTables {
	small: PhraseTable<number>;
	hundreds: PhraseTable<number>;
	hundred: PhraseTable<true>;
	hundredUpTo: number;
	scales: PhraseTable<number>;
	alone: PhraseTable<true>;
	moneyScales: PhraseTable<number>;
	and: PhraseTable<true>;
	article: PhraseTable<true>;
	halves: PhraseTable<number>;
	andShare: PhraseTable<number>;
	point: PhraseTable<true>;
	minus: PhraseTable<true>;
	vague: PhraseTable<true>;
	vagueBefore: PhraseTable<true>;
	of: PhraseTable<true>;
	fused: ((folded: string) => number | null) | null;
}

/** The tables for a language's number words. */
export function numberTables(words: NumberWords): NumberTables {
	return {
		small: numberTable(words.small),
		hundreds: numberTable(words.hundreds),
		hundred: phraseSet(words.hundred),
		hundredUpTo: words.hundredUpTo,
		scales: numberTable(words.scales),
		alone: phraseSet(words.alone),
		moneyScales: numberTable(words.moneyScales),
		and: phraseSet(words.and),
		article: phraseSet(words.article),
		halves: numberTable(words.halves),
		andShare: numberTable(words.andShare),
		point: phraseSet(words.point),
		minus: phraseSet(words.minus),
		vague: phraseSet(words.vague),
		vagueBefore: phraseSet(words.vagueBefore),
		of: phraseSet(words.of),
		fused: words.fused === undefined ? null : fusedReader(words.fused, words.small)
	};
}

/** A table of words and their numbers. */
export function numberTable(entries: readonly NumberEntry[]): PhraseTable<number> {
	return new PhraseTable(
		entries.flatMap(([words, value]) => listed(words).map((word) => [word, value] as const))
	);
}

/** Reads numbers written as one word ("zweihundertfünfzig", "duecentomila"). */
function fusedReader(
	fused: FusedWords,
	small: readonly NumberEntry[]
): (folded: string) => number | null {
	const below100 = new Map<string, number>();
	for (const [words, value] of small) {
		for (const word of listed(words)) below100.set(fold(word), value);
	}
	const withoutAnd = (rest: string): string =>
		fused.and !== '' && rest.startsWith(fused.and) ? rest.slice(fused.and.length) : rest;
	const below1000 = (word: string): number | null => {
		const plain = below100.get(word);
		if (plain !== undefined) return plain;
		for (const hundred of fused.hundred) {
			const at = word.indexOf(hundred);
			if (at === -1) continue;
			const left = at === 0 ? 1 : below100.get(word.slice(0, at));
			const rest = withoutAnd(word.slice(at + hundred.length));
			const right = rest === '' ? 0 : below100.get(rest);
			if (left !== undefined && right !== undefined) return left * 100 + right;
		}
		return null;
	};
	const rest1000 = (rest: string): number | null => (rest === '' ? 0 : below1000(withoutAnd(rest)));
	return (word) => {
		const at = word.indexOf(fused.thousands);
		if (at > 0) {
			const left = below1000(word.slice(0, at));
			const right = rest1000(word.slice(at + fused.thousands.length));
			if (left !== null && right !== null) return left * 1000 + right;
		}
		if (word.startsWith(fused.thousand)) {
			const right = rest1000(word.slice(fused.thousand.length));
			if (right !== null) return 1000 + right;
		}
		return below1000(word);
	};
}

/** Words longer than this are no number. */
const longestFused = 60;

/** The number that one whole word from here is, for languages that write them so. */
export function readFused(
	tables: NumberTables,
	folded: string,
	at: number
): { end: number; value: number } | null {
	if (tables.fused === null) return null;
	let end = at;
	while (end - at <= longestFused && isLetterAt(folded, end)) end++;
	if (end - at < 4 || end - at > longestFused) return null;
	const value = tables.fused(folded.slice(at, end));
	return value === null ? null : { end, value };
}
