import { coverage, type Tick } from '#lib/domain/article/coverage.ts';
import type { Span } from '#lib/domain/article/text.ts';
import type { ClaimState } from '#lib/domain/claim/state.ts';
import type { LabelLook } from '#lib/domain/rating/scale.ts';
import { db } from '../db/database.ts';
import { recentArticles, type ArticleFilter, type RecentArticle } from './recent-articles.ts';
import { sentenceBounds } from './sentence-bounds.ts';
import { labelLook } from '../scales/label-look.ts';

export interface ListedArticle {
	id: string;
	title: string;
	outlet: string;
	publishedAt: Date | null;
	ownDraft: boolean;
	lastAt: Date;
	/** One a sentence of the newest version, in order. */
	ticks: Tick[];
	/** Every claim, in the order of the article, then what is suggested; a label once the desk has decided. */
	claims: { state: ClaimState; label: LabelLook | null }[];
}

export interface ArticleList {
	articles: ListedArticle[];
	/** Give it as `before` for the next page; null when this was the last. */
	next: string | null;
}

const suggestion = { state: 'suggested', label: null } as const;

interface ClaimRow {
	articleId: string;
	state: ClaimState;
	label: LabelLook | null;
	start: number | null;
	end: number | null;
}

/** Articles by newest activity. Five queries, however many are listed. */
export async function listArticles(
	filter: ArticleFilter,
	{ before, limit = 50 }: { before?: string | undefined; limit?: number } = {}
): Promise<ArticleList> {
	const cursor = before && /^\d{1,18}$/.test(before) ? before : undefined;
	const rows = await db().$queryRaw<RecentArticle[]>(recentArticles(filter, cursor, limit + 1));
	const shown = rows.slice(0, limit);
	const [claims, marks, suggested, bounds] = await Promise.all([
		readClaims(shown),
		readMarks(shown),
		countSuggestions(shown),
		sentenceBounds(shown)
	]);
	const last = shown.at(-1);
	return {
		articles: shown.map((row) => {
			const own = claims.get(row.id) ?? [];
			const sentences = bounds.get(row.versionId) ?? [];
			return {
				...listed(row),
				ticks: ticksOf(sentences, own, marks.get(row.versionId) ?? []),
				claims: [
					...own.map(({ state, label }) => ({ state, label })),
					...Array.from({ length: suggested.get(row.versionId) ?? 0 }, () => suggestion)
				]
			};
		}),
		next: rows.length > limit && last ? last.lastEvent : null
	};
}

function listed({ id, title, outlet, publishedAt, ownDraft, lastAt }: RecentArticle) {
	return { id, title, outlet, publishedAt, ownDraft, lastAt };
}

/** A suggestion is not yet anybody's work; a dismissed claim says that there is nothing to check. */
function ticksOf(
	sentences: readonly Span[],
	claims: readonly ClaimRow[],
	marks: readonly Span[]
): Tick[] {
	const spans = (wanted: (state: ClaimState) => boolean): Span[] =>
		claims.flatMap(({ state, start, end }) =>
			wanted(state) && start !== null && end !== null ? [{ start, end }] : []
		);
	const claimed = spans((state) => state !== 'suggested' && state !== 'dismissed');
	const nothing = spans((state) => state === 'dismissed');
	return coverage(sentences, claimed, [...marks, ...nothing]).ticks;
}

async function readClaims(articles: readonly RecentArticle[]): Promise<Map<string, ClaimRow[]>> {
	if (articles.length === 0) return new Map();
	const ids = articles.map(({ id }) => id);
	const versions = articles.map(({ versionId }) => versionId);
	const rows = await db().$queryRaw<ClaimRow[]>`
		select c."articleId", c.state::text as state, n.start, n."end",
			case when c.state in ('decided', 'published', 'corrected') then v.look end as label
		from "Claim" c
		left join "Anchor" n on n."claimId" = c.id and n."versionId" = any(${versions}::uuid[])
		left join lateral (
			select ${labelLook} as look from "Verdict" d join "Label" l on l.id = d."labelId"
			where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
		) v on true
		where c."articleId" = any(${ids}::uuid[]) and c."removedAt" is null
		order by c."articleId", c.position, c.number`;
	return grouped(rows, (row) => row.articleId);
}

/** How many suggestions of each version nobody has decided. */
async function countSuggestions(
	articles: readonly RecentArticle[]
): Promise<ReadonlyMap<string, number>> {
	const rows = await db().suggestion.groupBy({
		by: ['versionId'],
		where: { versionId: { in: articles.map(({ versionId }) => versionId) }, outcome: null },
		_count: true
	});
	return new Map(rows.map(({ versionId, _count }) => [versionId, _count]));
}

async function readMarks(articles: readonly RecentArticle[]): Promise<Map<string, Span[]>> {
	const rows = await db().sentenceMark.findMany({
		where: { versionId: { in: articles.map(({ versionId }) => versionId) } },
		select: { versionId: true, start: true, end: true }
	});
	return grouped(rows, (row) => row.versionId);
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
}
