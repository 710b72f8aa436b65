import { claimKinds, kindWords, type ClaimKind } from '../claim/kind.ts';
import type { KnownLabel, LabelKey, ScaleLabel } from '../rating/scale.ts';
import type { ChartCsv, ChartTable } from './chart-table.ts';
import { fewestShown, tooFewWords } from './share.ts';
import { shownLabels, versionsOf } from './verdict-chart.ts';

export interface KindCount {
	kind: ClaimKind;
	label: LabelKey;
	/** Of the scale on which they were given. */
	version: number;
	claims: number;
}

export interface KindBar {
	kind: ClaimKind;
	words: string;
	/** Claims by label, in the order of the chart's labels; null where there are too few to show. */
	counts: number[] | null;
	n: number;
}

export interface KindChart {
	labels: ScaleLabel[];
	bars: KindBar[];
	total: number;
	/** The versions of the scale on which the verdicts were given. */
	versions: number[];
}

/** Verdicts within each kind, the most frequent kind first; kinds without a verdict are left out. */
export function kindChart(counts: readonly KindCount[], known: readonly KnownLabel[]): KindChart {
	const labels = shownLabels(counts, known);
	const bars = claimKinds
		.map((kind) => {
			const here = counts.filter((count) => count.kind === kind);
			const n = here.reduce((all, { claims }) => all + claims, 0);
			const inLabels = labels.map(({ key }) =>
				here.reduce((all, { label, claims }) => (label === key ? all + claims : all), 0)
			);
			return { kind, words: kindWords[kind], counts: n < fewestShown ? null : inLabels, n };
		})
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n);
	const total = bars.reduce((all, { n }) => all + n, 0);
	return { labels, bars, total, versions: versionsOf(counts) };
}

/** The bars as a table. */
export function kindTable({ bars, labels }: KindChart): ChartTable {
	return {
		caption: 'Verdicts by kind of claim',
		columns: [
			{ words: 'Kind' },
			...labels.map((label) => ({ words: label.name, label })),
			{ words: 'n' }
		],
		rows: bars.map(({ words, counts, n }) =>
			counts
				? { words, cells: [...counts, n].map(String) }
				: { words, cells: [String(n)], instead: tooFewWords }
		)
	};
}

/** The bars for a spreadsheet; of fewer than 20 only the number of claims is given. */
export function kindCsv({ bars, labels }: KindChart): ChartCsv {
	return [
		['Kind', ...labels.map(({ name }) => name), 'n'],
		...bars.map(({ words, counts, n }) => [words, ...(counts ?? labels.map(() => null)), n])
	];
}
