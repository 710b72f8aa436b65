import { firstFrom, startOf } from '#lib/domain/article/first-from.ts';
import type { Span } from '#lib/domain/article/text.ts';
import type { Figure } from '#lib/domain/figure/figure.ts';
import type { NoteWords } from '#lib/domain/suggest/notes/note-words.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';
import type { Suggestion } from '#lib/domain/suggest/suggestion.ts';

/** What the cross-checks look at. */
export interface Checked {
	article: ReadArticle;
	claims: readonly Suggestion[];
	/** The claim that each figure makes. */
	claimOf: ReadonlyMap<Figure, number>;
	words: NoteWords;
	/** YYYY-MM-DD. */
	publishedOn: string | undefined;
}

/** A figure is compared with at most so many before it. */
export const mostCompared = 40;

/** Sentences with more figures are tables, which are not compared. */
export const mostFigures = 12;

const stemLength = 5;

/** The stems of a sentence's words that say what it is about, without figures and small words. */
export function topicOf({ lexicon }: ReadArticle, sentence: ReadSentence): Set<string> {
	const stems = new Set<string>();
	for (const { kind, lower, start } of sentence.items) {
		if (kind !== 'word' || lower.length < 4) continue;
		if (sentence.figures.some((figure) => start >= figure.start && start < figure.end)) continue;
		if (lexicon.prepositions.has(lower) || lexicon.conjunctions.has(lower)) continue;
		if (lexicon.auxiliaries.has(lower) || lexicon.determiners.has(lower)) continue;
		if (lexicon.adverbs.has(lower) || lexicon.times.has(lower)) continue;
		stems.add(lower.replace(/'s$/, '').slice(0, stemLength));
	}
	return stems;
}

/** How many stems two topics share. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let count = 0;
	for (const stem of a) if (b.has(stem)) count++;
	return count;
}

/** The claims that lie in a span, by index. */
export function claimsIn(claims: readonly Suggestion[], { start, end }: Span): number[] {
	const found: number[] = [];
	for (let index = firstFrom(claims, start, startOf); index < claims.length; index++) {
		const claim = claims[index];
		if (claim === undefined || claim.start >= end || found.length >= mostCompared) break;
		if (claim.end <= end) found.push(index);
	}
	return found;
}

/** The claims that figures make, by index. */
export function indexesOf({ claimOf }: Checked, figures: readonly Figure[]): number[] {
	return figures.flatMap((figure) => claimOf.get(figure) ?? []);
}

/** A number as people write it in a sum: with a scale's noughts left out by `unit`. */
export function shortNumber(value: number, unit = 1): string {
	const scaled = Number((value / unit).toPrecision(6));
	return scaled.toLocaleString('en', { maximumFractionDigits: 3 });
}

/** The largest scale that all values have in common, so that a sum can be shown without noughts. */
export function commonScale(values: readonly number[]): number {
	const smallest = Math.min(...values.map(Math.abs).filter((value) => value > 0));
	return [1e12, 1e9, 1e6].find((scale) => smallest >= scale / 10 && smallest !== Infinity) ?? 1;
}
