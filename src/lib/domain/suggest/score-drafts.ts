import type { Figure } from '#lib/domain/figure/figure.ts';
import { sentenceAt, type ReadArticle } from '#lib/domain/suggest/read-article.ts';
import type { Draft, Suggestion } from '#lib/domain/suggest/suggestion.ts';
import { scoreWorth, worthThreshold, type Worth } from '#lib/domain/suggest/worth.ts';

const mostReasons = 3;

/** Drafts as suggestions in the order of the text: the worth of their own words, lifted by their kind. */
export function scoreDrafts(
	article: ReadArticle,
	drafts: readonly Draft[]
): { claims: Suggestion[]; claimOf: Map<Figure, number> } {
	const ordered = [...drafts].sort((a, b) => a.start - b.start || a.end - b.end);
	const worths = worthsOf(article, ordered);
	const claimOf = new Map<Figure, number>();
	const claims = ordered.map(({ reasons, lift, figure, worth: _, ...draft }, index) => {
		if (figure !== undefined) claimOf.set(figure, index);
		const worth = worths[index] ?? { score: 0, reasons: [] };
		const own = worth.score >= worthThreshold ? worth.reasons : [];
		return {
			...draft,
			score: Math.round((worth.score + (1 - worth.score) * lift) * 1000) / 1000,
			reasons: [...new Set([...reasons, ...own])].slice(0, mostReasons)
		};
	});
	return { claims, claimOf };
}

function worthsOf({ text, language, sentences }: ReadArticle, drafts: readonly Draft[]): Worth[] {
	const known = drafts.map(({ start, end, worth }) => {
		if (worth !== undefined) return worth;
		const sentence = sentences[sentenceAt(sentences, start)];
		const isWhole = sentence !== undefined && start <= sentence.body && end >= sentence.end - 1;
		return isWhole ? sentence.worth : null;
	});
	const parts = drafts.filter((_, index) => known[index] === null);
	const scored = scoreWorth(
		parts.map(({ start, end }) => text.slice(start, end)),
		language
	);
	let next = 0;
	return known.map((worth) => worth ?? scored[next++] ?? { score: 0, reasons: [] });
}
