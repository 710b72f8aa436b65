import type { ClaimState } from '../claim/state.ts';
import { bucketsBetween, bucketWords, chooseBucketSize, type BucketSize } from './bucket.ts';
import type { ChartCsv, ChartTable } from './chart-table.ts';
import { dayOf, type Day } from './day.ts';
import type { DashboardFilter } from './filter.ts';

/** The segments of a bar, from the axis up. `states` are the states that count as one. */
export const statusGroups = [
	{ key: 'published', words: 'Published', states: ['published', 'corrected'] },
	{ key: 'decided', words: 'Decided', states: ['decided'] },
	{ key: 'secondReview', words: 'Second review', states: ['secondReview'] },
	{ key: 'inReview', words: 'In review', states: ['inReview'] },
	{ key: 'open', words: 'Open', states: ['open'] },
	{ key: 'disputed', words: 'Disputed', states: ['disputed'] },
	{ key: 'withdrawn', words: 'Withdrawn', states: ['withdrawn'] }
] as const satisfies readonly { key: string; words: string; states: readonly ClaimState[] }[];

export type StatusGroupKey = (typeof statusGroups)[number]['key'];

export interface StatusCount {
	bucket: Day;
	state: ClaimState;
	claims: number;
}

export interface StatusChart {
	size: BucketSize;
	groups: { key: StatusGroupKey; words: string; total: number }[];
	/** `counts` stand in the order of `groups`. */
	bars: { start: Day; words: string; counts: number[]; all: number }[];
	total: number;
}

/** The size of the bars and the days they run over: as asked, or from the first claim until now. */
export function statusSpan(
	{ since, until }: Pick<DashboardFilter, 'since' | 'until'>,
	firstClaim: Day,
	now: Date
): { from: Day; to: Day; size: BucketSize } {
	const today = dayOf(now);
	// Days before the first claim and after today have nothing to show.
	const from = since && since > firstClaim ? since : firstClaim;
	const to = until && until < today ? until : today;
	return { from, to, size: chooseBucketSize(from, to) };
}

/** Counts by bucket and state as the bars of the stacked chart; a bucket without claims is a gap. */
export function statusChart(
	counts: readonly StatusCount[],
	{ from, to, size }: { from: Day; to: Day; size: BucketSize }
): StatusChart {
	const starts = bucketsBetween(from, to, size);
	const withYear = starts.some((start) => start.slice(0, 4) !== to.slice(0, 4));
	const groups = statusGroups
		.map(({ key, words, states }) => ({ key, words, states: states as readonly ClaimState[] }))
		.map((group) => ({
			...group,
			total: sum(counts.filter(({ state }) => group.states.includes(state)))
		}))
		// Rare, so it has no place in the legend until it happens.
		.filter(({ key, total }) => key !== 'withdrawn' || total > 0);
	const bars = starts.map((start) => {
		const here = counts.filter(({ bucket }) => bucket === start);
		const inGroups = groups.map(({ states }) =>
			sum(here.filter(({ state }) => states.includes(state)))
		);
		return {
			start,
			words: bucketWords(start, size, withYear),
			counts: inGroups,
			all: inGroups.reduce((all, count) => all + count, 0)
		};
	});
	return {
		size,
		groups: groups.map(({ key, words, total }) => ({ key, words, total })),
		bars,
		total: bars.reduce((all, bar) => all + bar.all, 0)
	};
}

function sum(counts: readonly StatusCount[]): number {
	return counts.reduce((all, { claims }) => all + claims, 0);
}

/** The bars as a table. */
export function statusTable({ size, groups, bars }: StatusChart): ChartTable {
	return {
		caption: `Claims by ${size} and status`,
		columns: [
			{ words: size === 'week' ? 'Week' : 'Month' },
			...groups.map(({ words }) => ({ words })),
			{ words: 'All' }
		],
		rows: bars.map(({ words, counts, all }) => ({ words, cells: [...counts, all].map(String) }))
	};
}

/** The bars for a spreadsheet, each by its first day. */
export function statusCsv({ size, groups, bars }: StatusChart): ChartCsv {
	return [
		[`${size === 'week' ? 'Week' : 'Month'} from`, ...groups.map(({ words }) => words), 'All'],
		...bars.map(({ start, counts, all }) => [start, ...counts, all])
	];
}
