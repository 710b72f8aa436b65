import { readPageLabel } from '#lib/domain/publication/check-page.ts';
import type { CheckSummary } from '#lib/domain/publication/published-check.ts';
import type { LabelKey } from '#lib/domain/rating/scale.ts';
import { db } from '../db/database.ts';
import { cursorAfter, readCursor } from '../db/cursor.ts';
import { Prisma } from '../db/generated/client.ts';
import { likePattern } from '../db/like-pattern.ts';

export interface CheckFilter {
	verdict: LabelKey | null;
	/** Words in the statement, the claimant or the outlet. */
	text: string;
	/** The `next` of the page before. */
	after: string | null;
}

export interface ChecksPage {
	checks: CheckSummary[];
	/** Where the next page begins; null at the end. */
	next: string | null;
}

const pageSize = 30;

/** One page of the published checks, newest publication first; withdrawn ones only without a filter by verdict. */
export async function listChecks({ verdict, text, after }: CheckFilter): Promise<ChecksPage> {
	const cursor = readCursor(after);
	const conditions = [
		cursor && Prisma.sql`(p."publishedAt", p.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`,
		verdict && Prisma.sql`p."labelKey" = ${verdict} and p."withdrawnAt" is null`,
		text && Prisma.sql`p."searchText" ilike ${likePattern(text)}`
	].filter((condition) => condition instanceof Prisma.Sql);
	const where =
		conditions.length > 0 ? Prisma.sql`where ${Prisma.join(conditions, ' and ')}` : Prisma.empty;

	const rows = await db().$queryRaw<(CheckSummary & { id: string })[]>`
		select p.id, p.slug, p."publishedAt",
			v.page->>'statement' as statement,
			v.page->'label' as label,
			v.page->>'claimant' as claimant,
			v.page->'article'->>'outlet' as outlet,
			p."correctedAt", p."withdrawnAt"
		from "Publication" p
		join lateral (
			select page from "PublicationVersion"
			where "publicationId" = p.id order by number desc limit 1
		) v on true
		${where}
		order by p."publishedAt" desc, p.id desc
		limit ${pageSize + 1}`;

	const shown = rows.slice(0, pageSize);
	const last = shown.at(-1);
	return {
		checks: shown.map(({ id: _id, label, ...check }) => ({
			...check,
			label: readPageLabel(label)
		})),
		next: rows.length > pageSize && last ? cursorAfter(last.publishedAt, last.id) : null
	};
}

/** How many checks stand published, how many of those were corrected, and how many were withdrawn. */
export async function countChecks(): Promise<{
	published: number;
	corrected: number;
	withdrawn: number;
}> {
	const [counts] = await db().$queryRaw<
		{ published: number; corrected: number; withdrawn: number }[]
	>`
		select
			count(*) filter (where "withdrawnAt" is null)::int as published,
			count("correctedAt") filter (where "withdrawnAt" is null)::int as corrected,
			count("withdrawnAt")::int as withdrawn
		from "Publication"`;
	return counts ?? { published: 0, corrected: 0, withdrawn: 0 };
}
