import { readPageLabel } from '#lib/domain/publication/check-page.ts';
import type { PublicCorrection } from '#lib/domain/publication/published-check.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { cursorAfter, readCursor } from '../db/cursor.ts';

const pageSize = 30;

/** One page of all corrections and withdrawals, newest first, in one query. */
export async function listCorrections(
	after: string | null
): Promise<{ corrections: PublicCorrection[]; next: string | null }> {
	const cursor = readCursor(after);
	// Each kind walks its own index from the place, and no further than a page.
	const older = (at: Prisma.Sql, id: Prisma.Sql) =>
		cursor
			? Prisma.sql`(${at}, ${id}) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
			: Prisma.sql`true`;
	const limit = pageSize + 1;
	const rows = await db().$queryRaw<PublicCorrection[]>`
		select * from (
			(select v.id, p.slug, v.page->>'statement' as statement, v."createdAt" as at,
				coalesce(v.correction, '') as words,
				before.page->'label' as before, v.page->'label' as after,
				before.number as version
			from "PublicationVersion" v
			join "Publication" p on p.id = v."publicationId"
			join "PublicationVersion" before
				on before."publicationId" = v."publicationId" and before.number = v.number - 1
			where v."isCorrection" and ${older(Prisma.sql`v."createdAt"`, Prisma.sql`v.id`)}
			order by v."createdAt" desc, v.id desc limit ${limit})
			union all
			(select p.id, p.slug, newest.page->>'statement', w."withdrawnAt", w.reason,
				newest.page->'label', null, null
			from "Withdrawal" w
			join "Publication" p on p.id = w."publicationId"
			join lateral (
				select page from "PublicationVersion"
				where "publicationId" = p.id order by number desc limit 1
			) newest on true
			where ${older(Prisma.sql`w."withdrawnAt"`, Prisma.sql`w."publicationId"`)}
			order by w."withdrawnAt" desc, w."publicationId" desc limit ${limit})
		) changes
		order by at desc, id desc
		limit ${limit}`;

	const corrections = rows.slice(0, pageSize).map(({ before, after, ...row }) => ({
		...row,
		before: readPageLabel(before),
		after: after && readPageLabel(after)
	}));
	const last = corrections.at(-1);
	return {
		corrections,
		next: rows.length > pageSize && last ? cursorAfter(last.at, last.id) : null
	};
}
