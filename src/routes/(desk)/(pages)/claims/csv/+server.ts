import { readClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { csvText } from '#lib/domain/csv.ts';
import { dayOf } from '#lib/domain/stats/day.ts';
import { claimsCsv } from '#lib/server/claims/claims-csv.ts';
import { filterNames } from '#lib/server/claims/filter-names.ts';
import { requireUserForData } from '#lib/server/http/guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const context = requireUserForData(event);
	const { searchParams, origin } = event.url;
	const { filter } = readClaimFilter(searchParams, await filterNames());
	const numbers = readNumbers(searchParams.get('numbers'));
	return new Response(csvText(await claimsCsv(context, filter, origin, { numbers })), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="claimdesk-claims-${dayOf(context.now)}.csv"`
		}
	});
};

/** The numbers of chosen claims, joined by commas; null where none are named, so that all are wanted. */
function readNumbers(text: string | null): number[] | null {
	return text === null
		? null
		: text
				.split(',')
				.filter((one) => /^\d{1,9}$/.test(one))
				.map(Number);
}
