import { claimKinds, type ClaimKind } from '../claim/kind.ts';
import { readNegation, readParams, writeParams } from '../filter-address.ts';
import { readDay, type Day } from './day.ts';

/** What the dashboard counts. What is null is not asked for. */
export interface DashboardFilter {
	/** First day counted. */
	since: Day | null;
	/** Last day counted. */
	until: Day | null;
	outlet: { slug: string; is: boolean } | null;
	kind: ClaimKind | null;
	/** Whether claims from the desk's own drafts count. */
	ownDrafts: 'in' | 'out';
}

export const noFilter: DashboardFilter = {
	since: null,
	until: null,
	outlet: null,
	kind: null,
	ownDrafts: 'in'
};

export interface ReadFilter {
	filter: DashboardFilter;
	/** What was in the address and could not be used, as it stood there ("kind=fib"). */
	ignored: string[];
}

/**
 * Reads a filter from the search parameters of an address: `since`, `until`, `outlet` (a slug, or
 * `!` and a slug for "is not"), `kind` and `own=out`. Empty values count as not given; of a
 * parameter that comes twice the first is used.
 */
export function readFilter(params: URLSearchParams, outletSlugs: readonly string[]): ReadFilter {
	const filter = { ...noFilter };
	const ignored = readParams(params, (name, value) => take(filter, name, value, outletSlugs));
	if (filter.since && filter.until && filter.until < filter.since) {
		ignored.push(`until=${filter.until}`);
		filter.until = null;
	}
	return { filter, ignored };
}

function take(
	filter: DashboardFilter,
	name: string,
	value: string,
	outletSlugs: readonly string[]
): boolean {
	if (name === 'since' || name === 'until') {
		filter[name] = readDay(value);
		return filter[name] !== null;
	}
	if (name === 'outlet') {
		const { value: slug, is } = readNegation(value);
		if (!outletSlugs.includes(slug)) return false;
		filter.outlet = { slug, is };
		return true;
	}
	if (name === 'kind') {
		filter.kind = claimKinds.find((kind) => kind === value) ?? null;
		return filter.kind !== null;
	}
	if (name === 'own' && (value === 'in' || value === 'out')) {
		filter.ownDrafts = value;
		return true;
	}
	return false;
}

/** The value of the `outlet` parameter: a slug, with `!` in front for "is not". */
export function outletValue(outlet: { slug: string; is: boolean }): string {
	return outlet.is ? outlet.slug : `!${outlet.slug}`;
}

/** The filter as a query string in one fixed order, with its `?`; empty when nothing is asked for. */
export function writeFilter(filter: DashboardFilter): string {
	const params: [string, string][] = [];
	if (filter.since) params.push(['since', filter.since]);
	if (filter.until) params.push(['until', filter.until]);
	if (filter.outlet) params.push(['outlet', outletValue(filter.outlet)]);
	if (filter.kind) params.push(['kind', filter.kind]);
	if (filter.ownDrafts === 'out') params.push(['own', 'out']);
	return writeParams(params);
}
