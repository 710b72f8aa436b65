import type { Figure } from '#lib/domain/figure/figure.ts';
import { sentenceAt, type ReadArticle } from '#lib/domain/suggest/read-article.ts';
import type { Draft, Suggestion } from '#lib/domain/suggest/suggestion.ts';
import type { WorthOfParts } from '#lib/domain/suggest/worth-of-parts.ts';
import type { Worth } from '#lib/domain/suggest/worth.ts';

const mostReasons = 3;

/** Drafts as suggestions in the order of the text: the worth of their own words, lifted by their kind. */
export function scoreDrafts(
	article: ReadArticle,
	worths: WorthOfParts,
	drafts: readonly Draft[]
): { claims: Suggestion[]; claimOf: Map<Figure, number> } {
	const ordered = [...drafts].sort((a, b) => a.start - b.start || a.end - b.end);
	const claimOf = new Map<Figure, number>();
	const claims = ordered.map((draft, index): Suggestion => {
		if (draft.figure !== undefined) claimOf.set(draft.figure, index);
		const { start, end, kind, statement, slots } = draft;
		const worth = worthOfDraft(article, worths, draft);
		const own = worth.isWorth ? worth.reasons : [];
		const score = Math.round((worth.score + (1 - worth.score) * draft.lift) * 1000) / 1000;
		const reasons = [...new Set([...draft.reasons, ...own])].slice(0, mostReasons);
		return { start, end, kind, score, reasons, statement, slots };
	});
	return { claims, claimOf };
}

function worthOfDraft({ sentences }: ReadArticle, worths: WorthOfParts, draft: Draft): Worth {
	const sentence = sentences[sentenceAt(sentences, draft.start)];
	return sentence === undefined
		? { score: 0, isWorth: false, reasons: [] }
		: worths.of(sentence, draft);
}
