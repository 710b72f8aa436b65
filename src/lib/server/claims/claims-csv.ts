import { kindWords } from '#lib/domain/claim/kind.ts';
import type { ClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { stateWords } from '#lib/domain/claim/state.ts';
import type { CsvCell } from '#lib/domain/csv.ts';
import { labelWords } from '#lib/domain/rating/scale.ts';
import type { Context } from '../context.ts';
import { listClaims, type ListedClaim } from './list-claims.ts';

/** How many claims one export holds at most. */
export const mostInCsv = 10_000;

const head = [
	'Number',
	'State',
	'Kind',
	'Claim',
	'Verdict',
	'Outlet',
	'Article',
	'With',
	'Sources',
	'Due',
	'Changed'
];

/** The filtered claims for a spreadsheet; a last row says so when there were more than `most`. */
export async function claimsCsv(
	context: Context,
	filter: ClaimFilter,
	most = mostInCsv
): Promise<CsvCell[][]> {
	const { claims, next } = await listClaims(context, filter, { limit: most });
	const rows: CsvCell[][] = [head, ...claims.map(row)];
	if (next) {
		const words = `The first ${most.toLocaleString('en-GB')} claims. Narrow the filter for the others.`;
		rows.push([words]);
	}
	return rows;
}

function row(claim: ListedClaim): CsvCell[] {
	return [
		`C-${claim.number}`,
		stateWords[claim.state],
		kindWords[claim.kind],
		claim.statement,
		claim.label ? labelWords[claim.label] : null,
		claim.outlet,
		claim.article,
		claim.assignee?.name ?? null,
		claim.sources,
		claim.dueAt?.toISOString() ?? null,
		claim.updatedAt.toISOString()
	];
}
