import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { outletChart, type OutletCount, type OutletDot } from '#lib/domain/stats/outlet-chart.ts';
import { db } from '../db/database.ts';
import { standingVerdicts } from './conditions.ts';

/** How the published claims of each outlet fared: above the middle of its own scale, of those on one. */
export async function accuracyByOutlet(filter: DashboardFilter): Promise<OutletDot[]> {
	return outletChart(
		await db().$queryRaw<OutletCount[]>`
			SELECT
				o.name AS outlet,
				count(*) FILTER (WHERE 2 * l.value > l.top + 1)::int AS accurate,
				count(*)::int AS rated
			${standingVerdicts(filter)}
				AND l.value IS NOT NULL
			GROUP BY o.id, o.name`
	);
}
