import { percentWords, tooFewWords } from '#lib/domain/stats/share.ts';
import { narrowBelow, type ChartBuilder } from './chart.ts';
import { hatch } from './hatch.ts';
import { brokenName, rowNamesLook, segmentBorder, ticksLook, tooltipLook } from './options.ts';
import type { Palette } from './palette.ts';
import { columnsWidth, rowNotes } from './row-notes.ts';

/** Pixels a row takes. */
export const shareRowHeight = 36;

/** What is counted in each row, and how it is drawn. */
export interface Part {
	words: string;
	colour: (palette: Palette) => string;
	hatched?: boolean;
}

interface Row {
	words: string;
	/** One a part, in order; null where there are too few to show. */
	counts: number[] | null;
	n: number;
}

/** Counts as rows that all end at 100 %, each with its n. */
export function shareRowsConfig(bars: readonly Row[], parts: readonly Part[]): ChartBuilder {
	return (palette, width) => {
		const notes = {
			columns: [{ head: 'n', width: 44, texts: bars.map(({ n }) => n.toLocaleString('en-GB')) }],
			instead: bars.map(({ counts }) => (counts ? null : tooFewWords)),
			heads: 'below' as const
		};
		return {
			type: 'bar',
			data: {
				labels: bars.map(({ words }) => brokenName(words, width < narrowBelow ? 12 : 14)),
				datasets: parts.map((part, at) => {
					const colour = part.colour(palette);
					return {
						label: part.words,
						data: bars.map(({ counts, n }) => (counts ? (counts[at] ?? 0) / n : 0)),
						backgroundColor: part.hatched ? hatch(colour, palette.paper) : colour,
						...segmentBorder(palette),
						barThickness: 21
					};
				})
			},
			options: {
				indexAxis: 'y',
				maintainAspectRatio: false,
				interaction: { mode: 'index', axis: 'y', intersect: false },
				layout: { padding: { right: columnsWidth(notes) } },
				scales: {
					x: {
						stacked: true,
						min: 0,
						max: 1,
						grid: { display: false },
						border: { display: false },
						ticks: {
							...ticksLook(palette),
							stepSize: 0.5,
							align: 'inner',
							callback: (value) => percentWords(Number(value))
						}
					},
					y: {
						stacked: true,
						grid: { display: false },
						border: { display: false },
						ticks: rowNamesLook(palette)
					}
				},
				plugins: {
					tooltip: {
						...tooltipLook(palette),
						filter: ({ raw }) => Number(raw) > 0,
						callbacks: {
							title: ([item]) => bars[item?.dataIndex ?? -1]?.words ?? '',
							label: ({ dataset, datasetIndex, dataIndex, raw }) => {
								const count = bars[dataIndex]?.counts?.[datasetIndex] ?? 0;
								return `${dataset.label ?? ''} ${count}, ${percentWords(Number(raw))}`;
							}
						}
					}
				}
			},
			plugins: [rowNotes(notes, palette)]
		};
	};
}
