import { coverage } from '#lib/domain/article/coverage.ts';
import type { Span } from '#lib/domain/article/text.ts';
import type {
	SummaryClaim,
	SummaryCounts,
	SummaryGroupKey
} from '#lib/domain/stats/article-summary.ts';
import { sentenceBounds } from '../articles/sentence-bounds.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { labelLook } from '../scales/label-look.ts';

export interface ArticleAccuracy {
	counts: SummaryCounts;
	/** In the order of the article. */
	claims: SummaryClaim[];
	sentences: { triaged: number; total: number };
}

/** How the claims of an article fared, and how much of its newest text somebody has looked at. */
export async function articleAccuracy(
	articleId: string,
	language: string
): Promise<ArticleAccuracy> {
	const [counts, claims, sentences] = await Promise.all([
		countGroups(articleId),
		listClaims(articleId),
		coverageOf(articleId, language)
	]);
	return { counts, claims, sentences };
}

/** The claims that count, each with its standing label and its group: by the side of its own scale. */
function groupedClaims(articleId: string): Prisma.Sql {
	return Prisma.sql`
		SELECT c.number, c.position, c.statement, c.state::text AS state, v.look AS label,
			CASE
				WHEN 2 * v.value > v.top + 1 THEN 'verified'
				WHEN 2 * v.value = v.top + 1 THEN 'half'
				WHEN 2 * v.value < v.top + 1 THEN 'wrong'
				WHEN c.state = 'open' THEN 'unchecked'
				ELSE 'unresolved'
			END AS "group"
		FROM "Claim" c
		LEFT JOIN LATERAL (
			SELECT ${labelLook} AS look, l.value,
				(SELECT max(b.value) FROM "Label" b WHERE b."scaleId" = l."scaleId") AS top
			FROM "Verdict" d JOIN "Label" l ON l.id = d."labelId"
			WHERE d."claimId" = c.id AND c.state IN ('decided', 'published', 'corrected')
			ORDER BY d."decidedAt" DESC, d.id DESC
			LIMIT 1
		) v ON true
		WHERE c."articleId" = ${articleId}::uuid AND c."removedAt" IS NULL
			AND c."mergedIntoId" IS NULL AND c.state NOT IN ('suggested', 'dismissed')`;
}

async function countGroups(articleId: string): Promise<SummaryCounts> {
	const rows = await db().$queryRaw<{ group: SummaryGroupKey; claims: number }[]>`
		SELECT g."group", count(*)::int AS claims FROM (${groupedClaims(articleId)}) g GROUP BY 1`;
	const counts: SummaryCounts = { verified: 0, half: 0, wrong: 0, unresolved: 0, unchecked: 0 };
	for (const { group, claims } of rows) counts[group] = claims;
	return counts;
}

function listClaims(articleId: string): Promise<SummaryClaim[]> {
	return db().$queryRaw<SummaryClaim[]>`
		SELECT g.number, g.statement, g.state, g.label, g."group"
		FROM (${groupedClaims(articleId)}) g
		ORDER BY g.position, g.number`;
}

async function coverageOf(
	articleId: string,
	language: string
): Promise<{ triaged: number; total: number }> {
	const version = await db().articleVersion.findFirst({
		where: { articleId },
		orderBy: { number: 'desc' },
		select: { id: true, marks: { select: { start: true, end: true } } }
	});
	if (!version) return { triaged: 0, total: 0 };
	const [bounds, claimed, dismissed] = await Promise.all([
		sentenceBounds([{ versionId: version.id, language }]),
		spansOf(version.id, { state: { notIn: ['suggested', 'dismissed'] } }),
		spansOf(version.id, { state: 'dismissed' })
	]);
	const sentences = bounds.get(version.id) ?? [];
	const { triaged, total } = coverage(sentences, claimed, [...version.marks, ...dismissed]);
	return { triaged, total };
}

function spansOf(versionId: string, claim: Prisma.ClaimWhereInput): Promise<Span[]> {
	return db().anchor.findMany({
		where: { versionId, claim: { ...claim, removedAt: null } },
		select: { start: true, end: true }
	});
}
