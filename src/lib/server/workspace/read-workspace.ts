import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { ClaimView } from '#lib/domain/claim/view.ts';
import { scaleLabelOf, type ScaleLabel } from '#lib/domain/rating/scale.ts';
import type { SuggestionView } from '#lib/domain/suggest/suggestion.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import { listReviewers } from '../users/list-reviewers.ts';
import { toClaimView, workspaceClaim } from './claim-view.ts';

/** Everything the workspace of one article shows, but the history of the chosen claim. */
export interface Workspace {
	article: {
		id: string;
		title: string;
		outlet: string;
		byline: string | null;
		url: string | null;
		publishedAt: Date | null;
		language: string;
		ownDraft: boolean;
	};
	version: { id: string; number: number; capturedAt: Date; text: string };
	/** [start, end] of each sentence. */
	sentences: [number, number][];
	/** [start, end] of each sentence marked "nothing to check". */
	marks: [number, number][];
	claims: ClaimView[];
	/** What the engine found and nobody has decided, in the order of the text. */
	suggestions: SuggestionView[];
	/** How far the search for claims is, in UTF-16 code units of the text; null when none runs. */
	search: { at: number } | null;
	/** The desk has looked for claims here, if only once. */
	isSearched: boolean;
	/** The scale in force, then the others on which claims of this article stand. */
	scales: { id: string; version: number; labels: ScaleLabel[] }[];
	desk: { ratingsNeeded: number; allowOwnDecision: boolean };
	/** Who can be given a claim. */
	people: { id: string; name: string }[];
}

const suggestionView = {
	id: true,
	start: true,
	end: true,
	kind: true,
	statement: true,
	slots: true,
	score: true,
	reasons: true,
	notes: true
} as const satisfies Prisma.SuggestionSelect;

/** Loads the workspace of an article for one person, in a fixed number of queries; null when there is none. */
export async function readWorkspace(
	context: Context,
	articleId: string
): Promise<Workspace | null> {
	const article = await db().article.findUnique({
		where: { id: articleId },
		include: {
			outlet: { select: { name: true } },
			versions: {
				orderBy: { number: 'desc' },
				take: 1,
				include: {
					marks: { select: { start: true, end: true } },
					suggestions: {
						where: { outcome: null },
						orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
						select: suggestionView
					}
				}
			}
		}
	});
	const version = article?.versions[0];
	if (!article || !version) return null;

	const [claims, scales, desk, people] = await Promise.all([
		db().claim.findMany({
			where: { articleId, removedAt: null },
			orderBy: [{ position: 'asc' }, { number: 'asc' }],
			include: workspaceClaim
		}),
		db().scale.findMany({
			orderBy: { version: 'desc' },
			include: { labels: { orderBy: { position: 'asc' } } }
		}),
		db().desk.findUniqueOrThrow({ where: { id: 1 } }),
		listReviewers()
	]);
	const { ratingsNeeded, allowOwnDecision } = desk;

	return {
		article: {
			id: article.id,
			title: article.title,
			outlet: article.outlet.name,
			byline: article.byline,
			url: article.url,
			publishedAt: article.publishedAt,
			language: article.language,
			ownDraft: article.ownDraft
		},
		version: {
			id: version.id,
			number: version.number,
			capturedAt: version.capturedAt,
			text: version.text
		},
		sentences: splitSentences(version.text, article.language).map(({ start, end }) => [start, end]),
		marks: version.marks.map(({ start, end }) => [start, end]),
		claims: claims.map((claim) => toClaimView(context, { ratingsNeeded, allowOwnDecision }, claim)),
		suggestions: version.suggestions.map(({ slots, ...rest }) => ({
			...rest,
			slots: slots as SuggestionView['slots']
		})),
		search: version.searchFrom === null ? null : { at: version.searchFrom },
		isSearched: version.searchedAt !== null,
		scales: scales
			.filter(({ id }, place) => place === 0 || claims.some(({ scaleId }) => scaleId === id))
			.map(({ id, version, labels }) => ({ id, version, labels: labels.map(scaleLabelOf) })),
		desk: { ratingsNeeded, allowOwnDecision },
		people
	};
}
