import type { ChartCsv, ChartName } from '#lib/domain/stats/chart-table.ts';
import { namesOn } from '#lib/domain/rating/scale.ts';
import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { kindCsv } from '#lib/domain/stats/kind-chart.ts';
import { outletCsv } from '#lib/domain/stats/outlet-chart.ts';
import { statusCsv } from '#lib/domain/stats/status-chart.ts';
import { suggestionCsv } from '#lib/domain/stats/suggestion-chart.ts';
import { verdictCsv } from '#lib/domain/stats/verdict-chart.ts';
import { readScale } from '../scales/read-scale.ts';
import { accuracyByOutlet } from './accuracy-by-outlet.ts';
import { claimsByStatus } from './claims-by-status.ts';
import { suggestionsByKind } from './suggestions-by-kind.ts';
import { verdictsByKind } from './verdicts-by-kind.ts';
import { verdictsByLabel } from './verdicts-by-label.ts';

/** The rows of one chart for a spreadsheet, in the chart's own order. */
export async function chartCsv(
	chart: ChartName,
	filter: DashboardFilter,
	now: Date
): Promise<ChartCsv> {
	switch (chart) {
		case 'status':
			return statusCsv(await claimsByStatus(filter, now));
		case 'verdicts':
			return verdictCsv(await verdictsByLabel(filter));
		case 'kinds':
			return kindCsv(await verdictsByKind(filter));
		case 'outlets':
			return outletCsv(await accuracyByOutlet(filter), namesOn('upper', await readScale()));
		case 'suggestions':
			return suggestionCsv(await suggestionsByKind(filter));
	}
}
