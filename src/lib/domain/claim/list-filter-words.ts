import { kindWords } from './kind.ts';
import {
	plainClaimFilter,
	writeClaimFilter,
	type ClaimFilter,
	type ClaimSort
} from './list-filter.ts';
import { priorityWords } from './priority.ts';
import { stateWords, type ClaimState } from './state.ts';

/** The fields that have a chip and a panel, in their order. */
export const claimFilterFields = [
	'state',
	'kind',
	'outlet',
	'with',
	'priority',
	'verdict',
	'sources'
] as const;

export type ClaimFilterField = (typeof claimFilterFields)[number];

export const claimFieldWords: Record<ClaimFilterField, string> = {
	state: 'State',
	kind: 'Kind',
	outlet: 'Outlet',
	with: 'With',
	priority: 'Priority',
	verdict: 'Verdict',
	sources: 'Sources'
};

export const sortWords: Record<ClaimSort, string> = {
	due: 'Due, soonest first',
	priority: 'Priority, urgent first',
	changed: 'Changed, newest first',
	number: 'Number, highest first'
};

/** Names for what a filter holds by slug or id. */
export interface FilterNames {
	outlets: readonly { slug: string; name: string }[];
	people: readonly { id: string; name: string }[];
	labels: readonly { key: string; name: string }[];
}

/** One condition as a chip says it: field, operator, value, and the filter without it. */
export interface ClaimFilterChip {
	field: ClaimFilterField;
	operator: string;
	value: string;
	without: ClaimFilter;
}

/** The conditions of a filter in words, in the order of their fields. The words to find are no chip. */
export function claimFilterChips(filter: ClaimFilter, names: FilterNames): ClaimFilterChip[] {
	const chips: ClaimFilterChip[] = [];
	const { states, kind, outlet, priority, verdict } = filter;
	const operator = ({ is }: { is: boolean }) => (is ? 'is' : 'is not');
	if (states) {
		chips.push({
			...{ field: 'state', operator: operator(states), value: stateList(states.value) },
			without: { ...filter, states: null }
		});
	}
	if (kind) {
		chips.push({
			...{ field: 'kind', operator: 'is', value: kindWords[kind] },
			without: { ...filter, kind: null }
		});
	}
	if (outlet) {
		const value = names.outlets.find(({ slug }) => slug === outlet.value)?.name ?? outlet.value;
		chips.push({
			...{ field: 'outlet', operator: operator(outlet), value },
			without: { ...filter, outlet: null }
		});
	}
	if (filter.with) {
		chips.push({
			...{ field: 'with', operator: 'is', value: holderWords(filter.with, names) },
			without: { ...filter, with: null }
		});
	}
	if (priority) {
		chips.push({
			...{ field: 'priority', operator: operator(priority), value: priorityWords[priority.value] },
			without: { ...filter, priority: null }
		});
	}
	if (verdict) {
		chips.push({
			...{ field: 'verdict', operator: 'is', value: labelName(verdict, names) },
			without: { ...filter, verdict: null }
		});
	}
	if (filter.unsourced) {
		chips.push({
			...{ field: 'sources', operator: 'are', value: 'none' },
			without: { ...filter, unsourced: false }
		});
	}
	return chips;
}

/** A filter in one phrase, as the table says it: "Kind is Quote; with the words “ferry”". */
export function claimFilterWords(filter: ClaimFilter, names: FilterNames): string {
	const chips = claimFilterChips(filter, names).map(
		({ field, operator, value }) => `${claimFieldWords[field]} ${operator} ${value}`
	);
	if (filter.words) chips.push(`with the words “${filter.words}”`);
	return chips.length > 0 ? chips.join('; ') : 'every claim';
}

function stateList(states: readonly ClaimState[]): string {
	const words = states.map((state) => stateWords[state]);
	return words.length <= 3
		? words.join(', ')
		: `${words.slice(0, 2).join(', ')} and ${words.length - 2} more`;
}

function labelName(verdict: string, { labels }: FilterNames): string {
	return labels.find(({ key }) => key === verdict)?.name ?? verdict;
}

function holderWords(holder: string, { people }: FilterNames): string {
	if (holder === 'me') return 'You';
	if (holder === 'nobody') return 'Nobody';
	return people.find(({ id }) => id === holder)?.name ?? 'Somebody';
}

/** A view of the table that is asked for often. */
export interface ClaimPreset {
	title: string;
	filter: ClaimFilter;
}

/** The tabs above the table. */
export const claimPresets: readonly ClaimPreset[] = [
	{ title: 'Not published', filter: plainClaimFilter },
	{ title: 'Mine', filter: { ...plainClaimFilter, with: 'me' } },
	{ title: 'Unsourced figures', filter: { ...plainClaimFilter, kind: 'figure', unsourced: true } },
	{
		title: 'Decided, not published',
		filter: { ...plainClaimFilter, states: { value: ['decided'], is: true } }
	},
	{ title: 'All', filter: { ...plainClaimFilter, states: null } }
];

/** True when `filter` is the preset, however it is sorted. */
export function isPreset(filter: ClaimFilter, preset: ClaimPreset): boolean {
	return writeClaimFilter({ ...filter, sort: 'due' }) === writeClaimFilter(preset.filter);
}
