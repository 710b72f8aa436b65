import { defaultScale, labelKeys, labelWords, type LabelKey } from '../rating/scale.ts';
import type { ChartCsv, ChartTable } from './chart-table.ts';
import { share, type Share } from './share.ts';

export interface VerdictCount {
	label: LabelKey;
	claims: number;
}

export interface VerdictBar {
	label: LabelKey;
	claims: number;
	share: Share;
	/** False for Unverifiable and Missing context, which stand outside the numbers. */
	onScale: boolean;
}

export interface VerdictChart {
	bars: VerdictBar[];
	total: number;
}

/** True when a label stands on the scale from true to false. */
export function isOnScale(label: LabelKey): boolean {
	return defaultScale.some(({ key, value }) => key === label && value !== null);
}

/** Verdicts by label, in the order of the scale; a label nobody gave has a bar of none. */
export function verdictChart(counts: readonly VerdictCount[]): VerdictChart {
	const total = counts.reduce((all, { claims }) => all + claims, 0);
	const bars = labelKeys.map((label) => {
		const claims = counts.find((count) => count.label === label)?.claims ?? 0;
		return { label, claims, share: share(claims, total), onScale: isOnScale(label) };
	});
	return { bars, total };
}

/** The bars as a table. */
export function verdictTable({ bars }: VerdictChart): ChartTable {
	return {
		caption: 'Verdicts',
		columns: [{ words: 'Verdict' }, { words: 'Claims' }, { words: 'Share' }],
		rows: bars.map(({ label, claims, share: { shown, words } }) => ({
			words: labelWords[label],
			label,
			cells: [String(claims), shown ? words : 'not shown']
		}))
	};
}

/** The bars for a spreadsheet; a share of fewer than 20 stays empty. */
export function verdictCsv({ bars, total }: VerdictChart): ChartCsv {
	return [
		['Verdict', 'Claims', 'Share', 'Of claims'],
		...bars.map(({ label, claims, share: of }) => [
			labelWords[label],
			claims,
			of.shown ? rounded(of.fraction) : null,
			total
		])
	];
}

/** A fraction with four decimals, as spreadsheets get it. */
export function rounded(fraction: number): number {
	return Number(fraction.toFixed(4));
}
