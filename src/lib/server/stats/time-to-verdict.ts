import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import type { Finding } from '#lib/domain/stats/finding.ts';
import { db } from '../db/database.ts';
import { standingVerdicts } from './conditions.ts';

/** How many verdicts stand in public, and the median days from marking a claim to publishing it. */
export async function timeToVerdict(filter: DashboardFilter): Promise<Finding> {
	const rows = await db().$queryRaw<Finding[]>`
		SELECT
			count(*)::int AS verdicts,
			percentile_cont(0.5) WITHIN GROUP (
				ORDER BY extract(epoch FROM p."publishedAt" - c."createdAt")::float8 / 86400
			) AS "medianDays"
		${standingVerdicts(filter)}`;
	return rows[0] ?? { verdicts: 0, medianDays: null };
}
