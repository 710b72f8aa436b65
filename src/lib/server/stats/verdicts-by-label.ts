import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import {
	verdictChart,
	type VerdictChart,
	type VerdictCount
} from '#lib/domain/stats/verdict-chart.ts';
import { db } from '../db/database.ts';
import { readEveryLabel } from '../scales/read-scale.ts';
import { standingVerdicts } from './conditions.ts';

/** Verdicts that stand in public, by label. */
export async function verdictsByLabel(filter: DashboardFilter): Promise<VerdictChart> {
	const [counts, labels] = await Promise.all([
		db().$queryRaw<VerdictCount[]>`
			SELECT l.key AS label, l.version, count(*)::int AS claims
			${standingVerdicts(filter)}
			GROUP BY 1, 2`,
		readEveryLabel()
	]);
	return verdictChart(counts, labels);
}
