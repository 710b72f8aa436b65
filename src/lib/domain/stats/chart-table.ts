import type { LabelLook } from '../rating/scale.ts';
import type { CsvCell } from '../csv.ts';

/** The rows of a chart in words, in the chart's own order: its accessible version. */
export interface ChartTable {
	caption: string;
	/** The first column names the rows; the others hold numbers. */
	columns: readonly TableHead[];
	rows: readonly TableRow[];
}

export interface TableHead {
	words: string;
	/** Set where the head is a verdict, which also has a glyph. */
	label?: LabelLook;
}

export interface TableRow extends TableHead {
	cells: readonly string[];
	/** Said in place of all cells but the last, where there are too few to show. */
	instead?: string;
}

/** A chart's rows for a spreadsheet: a line of heads, then plain numbers. */
export type ChartCsv = readonly (readonly CsvCell[])[];

export const chartNames = ['status', 'verdicts', 'kinds', 'outlets', 'suggestions'] as const;

export type ChartName = (typeof chartNames)[number];

/** Reads the name of a chart from an address. */
export function readChartName(value: string): ChartName | null {
	return chartNames.find((name) => name === value) ?? null;
}
