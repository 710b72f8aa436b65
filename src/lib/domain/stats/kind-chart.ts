import { claimKinds, kindWords, type ClaimKind } from '../claim/kind.ts';
import { labelKeys, labelWords, type LabelKey } from '../rating/scale.ts';
import type { ChartCsv, ChartTable } from './chart-table.ts';
import { fewestShown, tooFewWords } from './share.ts';

export interface KindCount {
	kind: ClaimKind;
	label: LabelKey;
	claims: number;
}

export interface KindBar {
	kind: ClaimKind;
	words: string;
	/** Claims by label, in the order of the scale; null where there are too few to show. */
	counts: number[] | null;
	n: number;
}

export interface KindChart {
	bars: KindBar[];
	total: number;
}

/** Verdicts within each kind, the most frequent kind first; kinds without a verdict are left out. */
export function kindChart(counts: readonly KindCount[]): KindChart {
	const bars = claimKinds
		.map((kind) => {
			const here = counts.filter((count) => count.kind === kind);
			const n = here.reduce((all, { claims }) => all + claims, 0);
			const inLabels = labelKeys.map(
				(label) => here.find((count) => count.label === label)?.claims ?? 0
			);
			return { kind, words: kindWords[kind], counts: n < fewestShown ? null : inLabels, n };
		})
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n);
	return { bars, total: bars.reduce((all, { n }) => all + n, 0) };
}

/** The bars as a table. */
export function kindTable({ bars }: KindChart): ChartTable {
	return {
		caption: 'Verdicts by kind of claim',
		columns: [
			{ words: 'Kind' },
			...labelKeys.map((label) => ({ words: labelWords[label], label })),
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
export function kindCsv({ bars }: KindChart): ChartCsv {
	return [
		['Kind', ...labelKeys.map((label) => labelWords[label]), 'n'],
		...bars.map(({ words, counts, n }) => [words, ...(counts ?? labelKeys.map(() => null)), n])
	];
}
