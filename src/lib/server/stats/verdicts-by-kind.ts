import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { kindChart, type KindChart, type KindCount } from '#lib/domain/stats/kind-chart.ts';
import { db } from '../db/database.ts';
import { standingVerdicts } from './conditions.ts';

/** Verdicts that stand in public, by label within each kind of claim. */
export async function verdictsByKind(filter: DashboardFilter): Promise<KindChart> {
	return kindChart(
		await db().$queryRaw<KindCount[]>`
			SELECT c.kind::text AS kind, l.key AS label, count(*)::int AS claims
			${standingVerdicts(filter)}
			GROUP BY 1, 2`
	);
}
