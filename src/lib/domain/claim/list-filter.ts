import { readNegation, readParams, writeParams, type Wanted } from '../filter-address.ts';
import type { LabelKey } from '../rating/scale.ts';
import { claimKinds, type ClaimKind } from './kind.ts';
import { priorities, priorityKeys, type Priority } from './priority.ts';
import { claimStates, isSettled, type ClaimState } from './state.ts';

export const claimSorts = ['due', 'priority', 'changed', 'number'] as const;

/** Due soonest first, most urgent first, changed newest first, or number highest first. */
export type ClaimSort = (typeof claimSorts)[number];

/** Which claims the table shows. What is null is not asked for. */
export interface ClaimFilter {
	/** Words in the statement, or a number such as C-2217. */
	words: string | null;
	states: Wanted<readonly ClaimState[]> | null;
	kind: ClaimKind | null;
	outlet: Wanted<string> | null;
	/** Who has it: the person looking, nobody, or a person by id. */
	with: string | null;
	priority: Wanted<Priority> | null;
	verdict: LabelKey | null;
	/** Only claims that lean on no source. */
	unsourced: boolean;
	sort: ClaimSort;
}

/** Claims whose work is over, as far as readers are concerned. */
export const settledOrPublic = ['published', 'corrected', 'withdrawn', 'dismissed'] as const;

const notPublished = { value: settledOrPublic, is: false } as const;

/** The table as it opens: everything not published, due soonest first. */
export const plainClaimFilter: ClaimFilter = {
	words: null,
	states: notPublished,
	kind: null,
	outlet: null,
	with: null,
	priority: null,
	verdict: null,
	unsourced: false,
	sort: 'due'
};

/** What an address may name beside the fixed words. */
export interface KnownNames {
	outlets: readonly { slug: string }[];
	people: readonly { id: string }[];
	labels: readonly { key: LabelKey }[];
}

/**
 * Reads a filter from the search parameters of an address: `q`, `state` (states joined by commas,
 * with `!` in front for "is not", or `any`), `kind`, `outlet` (a slug, or `!` and a slug), `with`
 * (`me`, `nobody` or an id), `priority` (`urgent`, `!normal`), `verdict`, `sources=none` and `sort`. A
 * form may send `state` in parts.
 */
export function readClaimFilter(
	params: URLSearchParams,
	known: KnownNames
): { filter: ClaimFilter; ignored: string[] } {
	const filter = { ...plainClaimFilter };
	const ignored = readParams(withOneState(params), (name, value) =>
		take(filter, name, value, known)
	);
	return { filter, ignored };
}

function withOneState(params: URLSearchParams): [string, string][] {
	const rest = [...params].filter(([name]) => name !== 'state' && name !== 'after');
	const parts = params.getAll('state').filter(Boolean);
	// The form's "is not" and its ticked states are fields of their own: "!", "open", "decided".
	const state = parts.join(',').replace(/^!,/, '!');
	return state === '' ? rest : [...rest, ['state', state]];
}

function take(filter: ClaimFilter, name: string, value: string, known: KnownNames): boolean {
	switch (name) {
		case 'q':
			filter.words = cut(value.trim()) || null;
			return true;
		case 'state':
			return takeStates(filter, value);
		case 'kind':
			filter.kind = claimKinds.find((kind) => kind === value) ?? null;
			return filter.kind !== null;
		case 'outlet': {
			const outlet = readNegation(value);
			if (!known.outlets.some(({ slug }) => slug === outlet.value)) return false;
			filter.outlet = outlet;
			return true;
		}
		case 'with':
			if (!isPlace(value) && !known.people.some(({ id }) => id === value)) return false;
			filter.with = value;
			return true;
		case 'priority':
			filter.priority = readPriority(value);
			return filter.priority !== null;
		case 'verdict':
			filter.verdict = known.labels.find(({ key }) => key === value)?.key ?? null;
			return filter.verdict !== null;
		case 'sources':
			filter.unsourced = value === 'none';
			return filter.unsourced;
		case 'sort':
			filter.sort = claimSorts.find((sort) => sort === value) ?? 'due';
			return filter.sort === value;
		default:
			return false;
	}
}

/** The most that is looked for. Half of a pair at the cut could be written in no address. */
function cut(words: string): string {
	return words.slice(0, 200).replace(/\p{Surrogate}$/u, '');
}

function isPlace(value: string): boolean {
	return value === 'me' || value === 'nobody';
}

function readPriority(text: string): ClaimFilter['priority'] {
	const { value, is } = readNegation(text);
	const priority = priorities.find((one) => priorityKeys[one] === value);
	return priority === undefined ? null : { value: priority, is };
}

function takeStates(filter: ClaimFilter, value: string): boolean {
	const parts = value.split(',');
	if (parts.includes('any')) {
		filter.states = null;
		return true;
	}
	const { value: list, is } = readNegation(value);
	const named = list.split(',').filter(Boolean);
	// An operator without a state says nothing yet.
	if (named.length === 0) return true;
	const states = claimStates.filter((state) => named.includes(state));
	if (states.length < new Set(named).size) return false;
	filter.states = { value: states, is };
	return true;
}

/** The value of the `state` parameter; null for the states that the table opens with. */
function stateValue(states: ClaimFilter['states']): string | null {
	if (!states) return 'any';
	const value = `${states.is ? '' : '!'}${states.value.join(',')}`;
	return value === `!${settledOrPublic.join(',')}` ? null : value;
}

/** The value of the `outlet` parameter: a slug, with `!` in front for "is not". */
export function outletParam(outlet: ClaimFilter['outlet']): string {
	return outlet ? `${outlet.is ? '' : '!'}${outlet.value}` : '';
}

/** The value of the `priority` parameter, with `!` in front for "is not". */
export function priorityParam(priority: ClaimFilter['priority']): string {
	return priority ? `${priority.is ? '' : '!'}${priorityKeys[priority.value]}` : '';
}

/** The filter as a query string in one fixed order, with its `?`; empty for the table as it opens. */
export function writeClaimFilter(filter: ClaimFilter, after?: string | null): string {
	const params: [string, string | null | undefined][] = [
		['q', filter.words],
		['state', stateValue(filter.states)],
		['kind', filter.kind],
		['outlet', outletParam(filter.outlet)],
		['with', filter.with],
		['priority', priorityParam(filter.priority)],
		['verdict', filter.verdict],
		['sources', filter.unsourced ? 'none' : null],
		['sort', filter.sort === 'due' ? null : filter.sort],
		['after', after]
	];
	return writeParams(params.filter((param): param is [string, string] => Boolean(param[1])));
}

/** Every state that a filter lets through, in the order of the work. */
export function wantedStates({ states, verdict }: ClaimFilter): ClaimState[] {
	return claimStates.filter((state) => {
		if (verdict && !isSettled(state)) return false;
		return !states || states.value.includes(state) === states.is;
	});
}
