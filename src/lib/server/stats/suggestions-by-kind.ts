import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import {
	suggestionChart,
	type SuggestionChart,
	type SuggestionCount
} from '#lib/domain/stats/suggestion-chart.ts';
import { db } from '../db/database.ts';
import { decidedSuggestions } from './conditions.ts';

/** What people made of the engine's suggestions, by engine version and kind. */
export async function suggestionsByKind(filter: DashboardFilter): Promise<SuggestionChart> {
	return suggestionChart(
		await db().$queryRaw<SuggestionCount[]>`
			SELECT s."engineVersion", s.kind::text AS kind, s.outcome::text AS outcome,
				count(*)::int AS suggestions
			${decidedSuggestions(filter)}
			GROUP BY 1, 2, 3`
	);
}
