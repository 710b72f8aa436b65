import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { db } from '../db/database.ts';
import { publishedClaims } from './conditions.ts';

/** The median time from marking a claim to publishing its verdict, in days; null of none. */
export async function timeToVerdict(filter: DashboardFilter): Promise<number | null> {
	const rows = await db().$queryRaw<{ days: number | null }[]>`
		SELECT
			percentile_cont(0.5) WITHIN GROUP (
				ORDER BY extract(epoch FROM p."publishedAt" - c."createdAt")::float8 / 86400
			) AS days
		${publishedClaims(filter)}`;
	return rows[0]?.days ?? null;
}
