import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { kindChart, type KindChart, type KindCount } from '#lib/domain/stats/kind-chart.ts';
import { db } from '../db/database.ts';
import { readEveryLabel } from '../scales/read-scale.ts';
import { standingVerdicts } from './conditions.ts';

/** Verdicts that stand in public, by label within each kind of claim. */
export async function verdictsByKind(filter: DashboardFilter): Promise<KindChart> {
	const [counts, labels] = await Promise.all([
		db().$queryRaw<KindCount[]>`
			SELECT c.kind::text AS kind, l.key AS label, l.version, count(*)::int AS claims
			${standingVerdicts(filter)}
			GROUP BY 1, 2, 3`,
		readEveryLabel()
	]);
	return kindChart(counts, labels);
}
