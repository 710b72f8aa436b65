import type { BucketSize } from '#lib/domain/stats/bucket.ts';
import type { Day } from '#lib/domain/stats/day.ts';
import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import {
	statusChart,
	statusSpan,
	type StatusChart,
	type StatusCount
} from '#lib/domain/stats/status-chart.ts';
import { db } from '../db/database.ts';
import { markedClaims } from './conditions.ts';

/** Claims by the week or month they were marked in and by where they stand now. */
export async function claimsByStatus(filter: DashboardFilter, now: Date): Promise<StatusChart> {
	const first = await firstDay(filter);
	if (!first) return { size: 'week', groups: [], bars: [], total: 0 };
	const span = statusSpan(filter, first, now);
	return statusChart(await counts(filter, span.size), span);
}

async function firstDay(filter: DashboardFilter): Promise<Day | null> {
	const rows = await db().$queryRaw<{ first: Day | null }[]>`
		SELECT to_char(min(c."createdAt") AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS first
		${markedClaims(filter)}`;
	return rows[0]?.first ?? null;
}

function counts(filter: DashboardFilter, size: BucketSize): Promise<StatusCount[]> {
	return db().$queryRaw<StatusCount[]>`
		SELECT
			to_char(date_trunc(${size}::text, c."createdAt" AT TIME ZONE 'UTC'), 'YYYY-MM-DD') AS bucket,
			c.state::text AS state,
			count(*)::int AS claims
		${markedClaims(filter)}
		GROUP BY 1, 2`;
}
