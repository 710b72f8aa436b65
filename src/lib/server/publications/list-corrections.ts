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
	const where = cursor
		? Prisma.sql`where (at, id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
		: Prisma.empty;
	const rows = await db().$queryRaw<PublicCorrection[]>`
		select * from (
			select v.id, p.slug, v.page->>'statement' as statement, v."createdAt" as at,
				coalesce(v.correction, '') as words,
				before.page->'label' as before, v.page->'label' as after,
				before.number as version
			from "PublicationVersion" v
			join "Publication" p on p.id = v."publicationId"
			join "PublicationVersion" before
				on before."publicationId" = v."publicationId" and before.number = v.number - 1
			union all
			select p.id, p.slug, newest.page->>'statement', w."withdrawnAt", w.reason,
				newest.page->'label', null, null
			from "Withdrawal" w
			join "Publication" p on p.id = w."publicationId"
			join lateral (
				select page from "PublicationVersion"
				where "publicationId" = p.id order by number desc limit 1
			) newest on true
		) changes
		${where}
		order by at desc, id desc
		limit ${pageSize + 1}`;

	const corrections = rows.slice(0, pageSize);
	const last = corrections.at(-1);
	return {
		corrections,
		next: rows.length > pageSize && last ? cursorAfter(last.at, last.id) : null
	};
}
