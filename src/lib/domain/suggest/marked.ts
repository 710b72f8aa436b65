import type { Span } from '#lib/domain/article/text.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import { clausesOf, type Clause } from '#lib/domain/suggest/clauses.ts';
import { figureClaims } from '#lib/domain/suggest/figure-claims.ts';
import { Names } from '#lib/domain/suggest/names.ts';
import { certain, eventClaim, otherClaim } from '#lib/domain/suggest/other-claims.ts';
import {
	readArticle,
	type ReadArticle,
	type ReadSentence
} from '#lib/domain/suggest/read-article.ts';
import { quotedDraft } from '#lib/domain/suggest/marked-quotes.ts';
import { speechClaim } from '#lib/domain/suggest/speech-claims.ts';
import { spelledOutClaims } from '#lib/domain/suggest/spelled-out.ts';
import { asSentence, inFull, stateAlone } from '#lib/domain/suggest/statement.ts';
import type { Draft } from '#lib/domain/suggest/suggestion.ts';

/** What the engine makes of words that a person marked as a claim. */
export interface MarkedClaim {
	kind: ClaimKind;
	/** As a sentence that can stand alone. */
	statement: string;
	/** The details that the words give for a kind, the one above or another. */
	slotsAs: (kind: ClaimKind) => Record<string, string | boolean>;
}

/** UTF-16 units to either side that are read with marked words, for the names given in full there. */
const reach = 20_000;
/** The longest clause that is stated whole when only a part of it is marked. */
const shortClause = 220;

/** Reads the text around some words once, and gives the claim that they, or a part of them, make. */
export function markedClaims(
	text: string,
	language: string,
	{ start, end }: Span
): (part: Span) => MarkedClaim {
	const from = Math.max(0, start - reach);
	const article = readArticle(text.slice(from, end + reach), language);
	const names = new Names(article);
	return (part) => claimOf(article, names, { start: part.start - from, end: part.end - from });
}

function claimOf(article: ReadArticle, names: Names, span: Span): MarkedClaim {
	const sentences = article.sentences.filter((sentence) => overlap(sentence, span) > 0);
	const [first, ...others] = sentences;
	const sentence = others.reduce(
		(most, one) => (most && overlap(one, span) > overlap(most, span) ? one : most),
		first
	);
	const own = article.text.slice(span.start, span.end);
	if (sentence === undefined)
		return { kind: 'other', statement: asSentence(own), slotsAs: (kind) => readSlots(kind, {}) };
	const drafts = draftsOf(article, names, sentence, span);
	const [draft] = drafts;
	return {
		kind: draft?.kind ?? 'other',
		statement:
			draft !== undefined && (draft.kind === 'quote' || (contains(draft, span) && isShort(draft)))
				? draft.statement
				: statementOf(article, names, sentences, span),
		slotsAs: (kind) => drafts.find((one) => one.kind === kind)?.slots ?? readSlots(kind, {})
	};
}

/** What the marked part of a sentence may claim, likeliest first. */
function draftsOf(article: ReadArticle, names: Names, sentence: ReadSentence, span: Span): Draft[] {
	const clauses = clausesOf(article, sentence);
	const near = article.quotations.filter(({ content, source, cue }) =>
		[...content, source, cue].some((part) => part !== null && overlap(part, span) > 0)
	);
	const quoted = quotedDraft(article, sentence, near, span);
	const figures = figureClaims(article, names, sentence, clauses, near).filter(
		({ figure }) => figure !== undefined && contains(span, figure)
	);
	const speech = near
		// Only the words said, without who said them, are a claim of their own.
		.filter(({ source, cue }) => [source, cue].some((part) => part && overlap(part, span) > 0))
		.flatMap((quotation) => speechClaim(article, names, quotation) ?? []);
	const spelled = spelledOutClaims(article, sentence).filter((one) => overlap(one, span) > 0);
	const clause = clauseAround(sentence, clauses, span);
	const other = otherClaim(article, names, sentence, clause, { score: certain, isWorth: true });
	const event = eventClaim(article, names, sentence, clause);
	return [quoted, ...figures, ...speech, ...spelled, other, event].filter((one) => one !== null);
}

/** The clause that the words are a part of, else the words themselves as one. */
function clauseAround({ items }: ReadSentence, clauses: readonly Clause[], span: Span): Clause {
	// The conjunction that opens a clause is part of none.
	const [whole, other] = clauses.filter((clause) => overlap(clause, span) > 0);
	if (whole !== undefined && other === undefined && isShort(whole)) return whole;
	const from = items.findIndex(({ end }) => end > span.start);
	const after = items.findIndex(({ start }) => start >= span.end);
	const to = after === -1 ? items.length : after;
	return { ...span, from: Math.max(0, from), to, isTail: false, isWhole: false };
}

/** The marked words as they can stand alone, where they are part of a short clause that clause. */
function statementOf(
	article: ReadArticle,
	names: Names,
	sentences: readonly ReadSentence[],
	span: Span
): string {
	const parts = sentences.map((sentence) => ({
		sentence,
		start: Math.max(span.start, sentence.start),
		end: Math.min(span.end, sentence.end)
	}));
	const [part, another] = parts;
	if (part === undefined || another !== undefined)
		return asSentence(parts.map((one) => inFull(article, names, one.sentence, one)).join(' '));
	const { sentence } = part;
	const { start, end } = clauseAround(sentence, clausesOf(article, sentence), part);
	// A question mark belongs to no clause, but to the words marked with it.
	return stateAlone(article, names, sentence, { start, end: Math.max(end, part.end) });
}

function isShort({ start, end }: Span): boolean {
	return end - start <= shortClause;
}

function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: Span, b: Span): number {
	return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
