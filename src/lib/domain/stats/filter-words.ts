import { kindWords } from '../claim/kind.ts';
import { shortDayWords } from './day.ts';
import type { DashboardFilter } from './filter.ts';

export const filterFields = ['since', 'until', 'outlet', 'kind', 'own'] as const;

export type FilterField = (typeof filterFields)[number];

export const fieldWords: Record<FilterField, string> = {
	since: 'First day',
	until: 'Last day',
	outlet: 'Outlet',
	kind: 'Kind',
	own: 'Own drafts'
};

/** One condition as a chip says it: field, operator, value. */
export interface FilterChip {
	field: FilterField;
	name: string;
	operator: string;
	value: string;
	/** The same filter without this condition. */
	without: DashboardFilter;
}

/** The conditions of a filter in words, in their order in the address. */
export function filterChips(
	filter: DashboardFilter,
	outlets: readonly { slug: string; name: string }[]
): FilterChip[] {
	const chips: FilterChip[] = [];
	const { since, until, outlet, kind, ownDrafts } = filter;
	if (since) {
		chips.push({
			...{ field: 'since', name: 'Days', operator: 'since', value: shortDayWords(since) },
			without: { ...filter, since: null }
		});
	}
	if (until) {
		chips.push({
			...{ field: 'until', name: 'Days', operator: 'until', value: shortDayWords(until) },
			without: { ...filter, until: null }
		});
	}
	if (outlet) {
		const named = outlets.find(({ slug }) => slug === outlet.slug)?.name ?? outlet.slug;
		const operator = outlet.is ? 'is' : 'is not';
		chips.push({
			...{ field: 'outlet', name: 'Outlet', operator, value: named },
			without: { ...filter, outlet: null }
		});
	}
	if (kind) {
		chips.push({
			...{ field: 'kind', name: 'Kind', operator: 'is', value: kindWords[kind] },
			without: { ...filter, kind: null }
		});
	}
	if (ownDrafts === 'out') {
		chips.push({
			...{ field: 'own', name: 'Own drafts', operator: 'are', value: 'left out' },
			without: { ...filter, ownDrafts: 'in' }
		});
	}
	return chips;
}
