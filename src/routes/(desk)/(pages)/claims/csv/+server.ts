import { readClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { csvText } from '#lib/domain/csv.ts';
import { dayOf } from '#lib/domain/stats/day.ts';
import { claimsCsv } from '#lib/server/claims/claims-csv.ts';
import { filterNames } from '#lib/server/claims/filter-names.ts';
import { requireUserForData } from '#lib/server/http/guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const context = requireUserForData(event);
	const { filter } = readClaimFilter(event.url.searchParams, await filterNames());
	return new Response(csvText(await claimsCsv(context, filter, event.url.origin)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="claimdesk-claims-${dayOf(context.now)}.csv"`
		}
	});
};
