import { error } from '@sveltejs/kit';
import { readChartName } from '#lib/domain/stats/chart-table.ts';
import { csvText } from '#lib/domain/csv.ts';
import { dayOf } from '#lib/domain/stats/day.ts';
import { readFilter } from '#lib/domain/stats/filter.ts';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { chartCsv } from '#lib/server/stats/chart-csv.ts';
import { listOutlets } from '#lib/server/articles/outlet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { now } = requireUserForData(event);
	const chart = readChartName(event.params.chart);
	if (!chart) error(404, 'There is no such chart.');
	const slugs = (await listOutlets()).map(({ slug }) => slug);
	const { filter } = readFilter(event.url.searchParams, slugs);
	return new Response(csvText(await chartCsv(chart, filter, now)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="claimdesk-${chart}-${dayOf(now)}.csv"`
		}
	});
};
