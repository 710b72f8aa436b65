import { areOtherLanguages } from '#lib/domain/article/languages.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { findRuns, keysOf, straight } from '#lib/domain/quote/fidelity/find-runs.ts';
import { SourceWords } from '#lib/domain/quote/fidelity/locate.ts';
import { partsOf, wordsLeftOut, type QuotePart } from '#lib/domain/quote/fidelity/parts.ts';
import {
	isAllCapitals,
	quoteItems,
	tokensOf,
	type QuoteItem,
	type Token
} from '#lib/domain/quote/fidelity/tokens.ts';

/**
 * - exact: word for word
 * - trimmed: words left out and nothing else changed; brackets and ellipses are the writer's
 * - altered: other words
 * - outOfOrder: the words of the source in another order
 * - notFound: no passage is like it
 */
export type Fidelity = 'exact' | 'trimmed' | 'altered' | 'outOfOrder' | 'notFound';

export interface QuoteFidelity {
	verdict: Fidelity;
	/** The languages differ, so that only the meaning can be compared. */
	isTranslation: boolean;
	/** Where the passage stands in the source; null where it was not found in one piece. */
	passage: Span | null;
	/** Quotation and passage word by word; empty where there is no passage to compare. */
	parts: QuotePart[];
	/** Words of the passage that are passed over, with or without a mark. */
	leftOut: { marked: number; unmarked: number };
	/** Words that the passage has not. */
	added: number;
}

interface Quoted {
	quote: string;
	source: string;
	/** BCP 47, or '' where nobody knows. */
	quoteLanguage: string;
	/** BCP 47, or '' where nobody knows. */
	sourceLanguage: string;
}

/**
 * Sets quoted words against a source. Punctuation, white space, the shape of quotes and dashes and a
 * first capital are no difference. Takes time in proportion to the source.
 */
export function compareQuote({
	quote,
	source,
	quoteLanguage,
	sourceLanguage
}: Quoted): QuoteFidelity {
	const isTranslation = areOtherLanguages(quoteLanguage, sourceLanguage);
	const folds = isAllCapitals(source) || isAllCapitals(quote);
	const tokens = tokensOf(source, folds);
	const plain = tokensOf(quote, folds).map((token): QuoteItem => ({ kind: 'word', ...token }));
	// Brackets and dots may stand in the source itself: then they are quoted, not the writer's.
	const asPrinted = keysOf(plain);
	const words = new SourceWords(keys(tokens), asPrinted);
	const printedAt = asPrinted.length === 0 ? -1 : words.find(asPrinted, 0);
	const items = printedAt === -1 ? quoteItems(quote, folds) : plain;
	const found =
		printedAt === -1 ? findRuns(quote, items, words) : straight([asPrinted], [printedAt]);
	if (found === 'outOfOrder' || found === null) {
		return { ...nothing, verdict: found ?? 'notFound', isTranslation };
	}
	const parts = partsOf(quote, items, source, tokens, found);
	const leftOut = wordsLeftOut(parts);
	const added = parts.reduce(
		(sum, { kind, words: count }) => sum + (kind === 'added' ? count : 0),
		0
	);
	const passage = passageOf(tokens, found);
	return { verdict: verdictOf(parts, added, folds), isTranslation, passage, parts, leftOut, added };
}

const nothing = { passage: null, parts: [], leftOut: { marked: 0, unmarked: 0 }, added: 0 };

function verdictOf(parts: readonly QuotePart[], added: number, folds: boolean): Fidelity {
	if (added > 0) return isReordered(parts, folds) ? 'outOfOrder' : 'altered';
	const hasBracket = parts.some(({ kind }) => kind === 'bracket');
	return hasBracket || parts.some(({ kind }) => kind === 'leftOut') ? 'trimmed' : 'exact';
}

/** True when what is added in one place is what is left out in another, word for word. */
function isReordered(parts: readonly QuotePart[], folds: boolean): boolean {
	const [added, leftOut] = (['added', 'leftOut'] as const).map((wanted) => {
		const stretches = parts.filter(({ kind }) => kind === wanted);
		return stretches.flatMap(({ text }) => keys(tokensOf(text, folds))).sort();
	});
	return added?.join(' ') === leftOut?.join(' ');
}

function passageOf(tokens: readonly Token[], wordOf: readonly number[]): Span | null {
	const matched = wordOf.filter((at) => at !== -1);
	const [first, last] = [tokens[matched[0] ?? -1], tokens[matched.at(-1) ?? -1]];
	return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function keys(tokens: readonly Token[]): string[] {
	return tokens.map(({ key }) => key);
}
