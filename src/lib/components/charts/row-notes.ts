import type { Chart as AnyChart, Plugin } from 'chart.js';
import { fontOf } from './options.ts';
import type { Palette } from './palette.ts';

type Chart = AnyChart<'bar' | 'line'>;

export interface RowNotes {
	/** Columns right of the chart: their head at the axis, and one text a row. */
	columns: { head: string; width: number; texts: readonly string[] }[];
	/** Said in place of a bar, for each row that has none. */
	instead: readonly (string | null)[];
	/** Said above the dot at a value, for each row that has one. */
	above?: readonly ({ at: number; words: string } | null)[];
	/** Whether the heads stand above the columns, or below at the axis. */
	heads: 'above' | 'below';
}

/** How much room the columns need right of the chart, in pixels. */
export function columnsWidth({ columns }: Pick<RowNotes, 'columns'>): number {
	return columns.reduce((all, { width }) => all + width, 0);
}

/** A plug-in that writes numbers beside the rows of a horizontal chart, and words into empty rows. */
export function rowNotes(notes: RowNotes, palette: Palette): Plugin<'bar' | 'line'> {
	return {
		id: 'rowNotes',
		afterDatasetsDraw(chart) {
			const context = chart.ctx;
			context.save();
			context.textBaseline = 'middle';
			writeColumns(chart, notes, palette);
			writeInstead(chart, notes, palette);
			writeAbove(chart, notes, palette);
			context.restore();
		}
	};
}

function setFont(chart: Chart, palette: Palette, size: number, weight: number): void {
	const { family } = fontOf(palette, size, weight);
	chart.ctx.font = `${weight} ${size}px ${family}`;
}

function middleOf(chart: Chart, row: number): number {
	return chart.scales['y']?.getPixelForValue(row) ?? 0;
}

function writeColumns(chart: Chart, { columns, heads }: RowNotes, palette: Palette): void {
	const { ctx: context, chartArea, width } = chart;
	const headAt = heads === 'above' ? 8 : chartArea.bottom + 20;
	context.textAlign = 'right';
	let right = width;
	for (const { head, width: room, texts } of columns.toReversed()) {
		setFont(chart, palette, 12, 450);
		context.fillStyle = palette.ink3;
		context.fillText(head, right, headAt);
		setFont(chart, palette, 13, 450);
		context.fillStyle = palette.ink2;
		texts.forEach((text, row) => context.fillText(text, right, middleOf(chart, row)));
		right -= room;
	}
}

function writeInstead(chart: Chart, { instead }: RowNotes, palette: Palette): void {
	const { ctx: context, chartArea } = chart;
	setFont(chart, palette, 12, 450);
	context.textAlign = 'left';
	instead.forEach((words, row) => {
		if (!words) return;
		const middle = middleOf(chart, row);
		const room = context.measureText(words).width + 12;
		// Over the grid lines, which would run through the words.
		context.fillStyle = palette.paper;
		context.fillRect(chartArea.left + 2, middle - 9, room, 18);
		context.fillStyle = palette.ink3;
		context.fillText(words, chartArea.left + 8, middle);
	});
}

function writeAbove(chart: Chart, { above = [] }: RowNotes, palette: Palette): void {
	const { ctx: context } = chart;
	setFont(chart, palette, 13, 640);
	context.textAlign = 'center';
	context.lineWidth = 5;
	context.lineJoin = 'round';
	context.strokeStyle = palette.paper;
	context.fillStyle = palette.ink;
	above.forEach((note, row) => {
		if (!note) return;
		const x = chart.scales['x']?.getPixelForValue(note.at) ?? 0;
		const y = middleOf(chart, row) - 14;
		context.strokeText(note.words, x, y);
		context.fillText(note.words, x, y);
	});
}
