import type { Span } from '#lib/domain/article/text.ts';
import { clausesOf } from '#lib/domain/suggest/clauses.ts';
import { figureClaims } from '#lib/domain/suggest/figure-claims.ts';
import { Names } from '#lib/domain/suggest/names.ts';
import { findNotes } from '#lib/domain/suggest/notes/find-notes.ts';
import { otherClaim } from '#lib/domain/suggest/other-claims.ts';
import { readArticle, sentenceAt, type ReadArticle } from '#lib/domain/suggest/read-article.ts';
import { scoreDrafts } from '#lib/domain/suggest/score-drafts.ts';
import { speechClaims } from '#lib/domain/suggest/speech-claims.ts';
import { spelledOutClaims } from '#lib/domain/suggest/spelled-out.ts';
import type { Draft, Suggestion, SuggestNote } from '#lib/domain/suggest/suggestion.ts';
import { WorthOfParts } from '#lib/domain/suggest/worth-of-parts.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';

/** Recorded with each suggestion; a new one for every change of what is found. */
export const engineVersion = '2026.11.5';

export interface Suggested {
	/** In the order of the text. */
	claims: Suggestion[];
	/** Sentences with nothing to check. */
	nothing: Span[];
	notes: SuggestNote[];
}

/**
 * The claims of a text with their reasons, the sentences in which there is nothing to check, and
 * what does not fit together. `language` is a BCP 47 code, `publishedOn` a date as YYYY-MM-DD.
 */
export function suggest(
	text: string,
	language: string,
	options: { publishedOn?: string } = {}
): Suggested {
	const article = readArticle(text, language);
	const names = new Names(article);
	const worths = new WorthOfParts(text, language);
	const drafts = [...speechClaims(article, names), ...claimsOfSentences(article, names, worths)];
	const { claims, claimOf } = scoreDrafts(article, worths, drafts);
	const notes = findNotes({ article, claims, claimOf, publishedOn: options.publishedOn });
	return { claims, nothing: nothingIn(article, claims), notes };
}

function claimsOfSentences(article: ReadArticle, names: Names, worths: WorthOfParts): Draft[] {
	const spoken = quotationsBySentence(article);
	const drafts: Draft[] = [];
	for (const sentence of article.sentences) {
		if (sentence.isFurniture) continue;
		const quotations = spoken[sentence.index] ?? [];
		const clauses = clausesOf(article, sentence);
		const figures = figureClaims(article, names, sentence, clauses, quotations);
		const spelled = spelledOutClaims(article, sentence);
		// Not by `push(...)`: a table of a megabyte has more figures than a call has arguments.
		for (const draft of [...figures, ...spelled]) drafts.push(draft);
		const taken = [...figures, ...quotations.flatMap(wordsOf)];
		for (const clause of clauses) {
			if (clause.isTail || taken.some((span) => overlaps(span, clause))) continue;
			const worth = worths.of(sentence, clause);
			const draft = otherClaim(article, names, sentence, clause, worth);
			if (draft !== null) drafts.push(draft);
		}
	}
	return drafts;
}

/** A quotation with its source and cue. */
function wordsOf({ content, source, cue }: Quotation): Span[] {
	return [...content, ...(source === null ? [] : [source]), ...(cue === null ? [] : [cue])];
}

function quotationsBySentence({ sentences, quotations }: ReadArticle): Quotation[][] {
	const found: Quotation[][] = sentences.map(() => []);
	for (const quotation of quotations) {
		for (const { start, end } of wordsOf(quotation)) {
			for (
				let index = Math.max(0, sentenceAt(sentences, start));
				index < sentences.length;
				index++
			) {
				const sentence = sentences[index];
				if (sentence === undefined || sentence.start >= end) break;
				const own = found[index];
				if (own !== undefined && own.at(-1) !== quotation) own.push(quotation);
			}
		}
	}
	return found;
}

function nothingIn({ sentences, quotations }: ReadArticle, claims: readonly Suggestion[]): Span[] {
	const busy = new Set<number>();
	const spans = [
		...claims,
		...quotations.filter(({ direct }) => direct).flatMap(({ content }) => content)
	];
	for (const { start, end } of spans) {
		for (let index = Math.max(0, sentenceAt(sentences, start)); index < sentences.length; index++) {
			const sentence = sentences[index];
			if (sentence === undefined || sentence.start >= end) break;
			busy.add(index);
		}
	}
	return sentences
		.filter(({ index, isFurniture }) => !isFurniture && !busy.has(index))
		.map(({ start, end }) => ({ start, end }));
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
