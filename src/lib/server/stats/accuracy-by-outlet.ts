import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { outletChart, type OutletCount, type OutletDot } from '#lib/domain/stats/outlet-chart.ts';
import { db } from '../db/database.ts';
import { standingVerdicts } from './conditions.ts';

/** How the published claims of each outlet fared: True or Mostly true, of those on the scale. */
export async function accuracyByOutlet(filter: DashboardFilter): Promise<OutletDot[]> {
	return outletChart(
		await db().$queryRaw<OutletCount[]>`
			SELECT
				o.name AS outlet,
				count(*) FILTER (WHERE l.key IN ('true', 'mtrue'))::int AS accurate,
				count(*)::int AS rated
			${standingVerdicts(filter)}
				AND l.value IS NOT NULL
			GROUP BY o.id, o.name`
	);
}
