import { listInWords } from '../list-words.ts';
import type { KnownLabel, LabelKey, ScaleLabel } from '../rating/scale.ts';
import type { ChartCsv, ChartTable } from './chart-table.ts';
import { share, type Share } from './share.ts';

/** Verdicts with one label's name that were given on one version of the scale. */
export interface VerdictCount {
	label: LabelKey;
	version: number;
	claims: number;
}

export interface VerdictBar {
	/** As its newest scale has it. */
	label: ScaleLabel;
	claims: number;
	share: Share;
	/** The versions of the scale on which it was given. */
	versions: number[];
}

export interface VerdictChart {
	bars: VerdictBar[];
	total: number;
	/** The versions of the scale on which the verdicts were given. */
	versions: number[];
}

/**
 * Verdicts by the name of their label: those of the scale in force in its order, given or not, then
 * those that only older versions have.
 */
export function verdictChart(
	counts: readonly VerdictCount[],
	labels: readonly KnownLabel[]
): VerdictChart {
	const total = counts.reduce((all, { claims }) => all + claims, 0);
	const bars = shownLabels(counts, labels).map((label) => {
		const own = counts.filter((count) => count.label === label.key);
		const claims = own.reduce((all, one) => all + one.claims, 0);
		return { label, claims, share: share(claims, total), versions: versionsOf(own) };
	});
	return { bars, total, versions: versionsOf(counts) };
}

/** The labels that a chart names: those in force, and older ones that were given. */
export function shownLabels(
	counts: readonly { label: LabelKey }[],
	labels: readonly KnownLabel[]
): ScaleLabel[] {
	const given = new Set(counts.map(({ label }) => label));
	return labels
		.filter(({ key, inForce }) => inForce || given.has(key))
		.map(({ inForce: _, ...label }) => label);
}

/** The versions among counts, the oldest first. */
export function versionsOf(counts: readonly { version: number }[]): number[] {
	return [...new Set(counts.map(({ version }) => version))].sort((a, b) => a - b);
}

/** What a chart of verdicts from several versions of the scale has to say; '' for one. */
export function mixedScalesWords(versions: readonly number[]): string {
	return versions.length < 2
		? ''
		: `Given on versions ${listInWords(versions.map(String))} of the scale. A verdict counts by the name of its label and keeps the number it had.`;
}

/** The bars as a table. */
export function verdictTable({ bars }: VerdictChart): ChartTable {
	return {
		caption: 'Verdicts',
		columns: [{ words: 'Verdict' }, { words: 'Claims' }, { words: 'Share' }],
		rows: bars.map(({ label, claims, share: { shown, words } }) => ({
			words: label.name,
			label,
			cells: [String(claims), shown ? words : 'not shown']
		}))
	};
}

/** The bars for a spreadsheet; a share of fewer than 20 stays empty. */
export function verdictCsv({ bars, total }: VerdictChart): ChartCsv {
	return [
		['Verdict', 'Claims', 'Share', 'Of claims', 'Scale versions'],
		...bars.map(({ label, claims, share: of, versions }) => [
			label.name,
			claims,
			of.shown ? rounded(of.fraction) : null,
			total,
			listInWords(versions.map(String))
		])
	];
}

/** A fraction with four decimals, as spreadsheets get it. */
export function rounded(fraction: number): number {
	return Number(fraction.toFixed(4));
}
