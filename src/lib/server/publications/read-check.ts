import { readCheckPage } from '#lib/domain/publication/check-page.ts';
import type { CheckSummary, PublishedCheck } from '#lib/domain/publication/published-check.ts';
import { db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

/** How many checks of the same article a page names. */
const relatedAtMost = 6;

const withVersions = {
	withdrawal: true,
	versions: { orderBy: { number: 'desc' } }
} as const satisfies Prisma.PublicationInclude;

type Row = Prisma.PublicationGetPayload<{ include: typeof withVersions }>;

/**
 * A published check as its readers see it, in a fixed number of queries: the newest version, or the
 * one with `version`; null when there is none. Nothing comes from the claim, which may have moved on.
 */
export async function readCheck(slug: string, version?: number): Promise<PublishedCheck | null> {
	if (!/^[a-z0-9-]{1,80}$/.test(slug)) return null;
	const row = await db().publication.findUnique({
		where: { slug },
		include: { ...withVersions, claim: { select: { articleId: true } } }
	});
	const newest = row?.versions[0];
	if (!row || !newest) return null;
	const shown =
		version === undefined ? newest : row.versions.find(({ number }) => number === version);
	if (!shown) return null;

	const others = await db().publication.findMany({
		where: { id: { not: row.id }, claim: { articleId: row.claim.articleId }, withdrawal: null },
		orderBy: [{ claim: { position: 'asc' } }, { id: 'asc' }],
		take: relatedAtMost,
		include: withVersions
	});
	return {
		slug,
		publishedAt: row.publishedAt,
		version: shown.number,
		newestVersion: newest.number,
		page: readCheckPage(shown.page),
		newestPage: readCheckPage(newest.page),
		history: row.versions.map(({ number, createdAt, correction, page }) => {
			const { label, reason } = readCheckPage(page);
			return { number, at: createdAt, correction, label, reason };
		}),
		withdrawal: row.withdrawal && { reason: row.withdrawal.reason, at: row.withdrawal.withdrawnAt },
		related: others.flatMap(summary)
	};
}

function summary({ slug, publishedAt, versions, withdrawal }: Row): CheckSummary[] {
	const newest = versions[0];
	if (!newest) return [];
	const { statement, label, claimant, article } = readCheckPage(newest.page);
	return [
		{
			slug,
			statement,
			label,
			claimant,
			outlet: article.outlet,
			publishedAt,
			correctedAt: newest.number > 1 ? newest.createdAt : null,
			withdrawnAt: withdrawal?.withdrawnAt ?? null
		}
	];
}
