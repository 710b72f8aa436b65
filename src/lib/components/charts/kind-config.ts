import { labelKeys, labelWords } from '#lib/domain/rating/scale.ts';
import type { KindChart } from '#lib/domain/stats/kind-chart.ts';
import { percentWords, tooFewWords } from '#lib/domain/stats/share.ts';
import { isOnScale } from '#lib/domain/stats/verdict-chart.ts';
import { narrowBelow, type ChartBuilder } from './chart.ts';
import { hatch } from './hatch.ts';
import { brokenName, rowNamesLook, segmentBorder, ticksLook, tooltipLook } from './options.ts';
import { columnsWidth, rowNotes } from './row-notes.ts';

/** Pixels a row takes. */
export const kindRowHeight = 36;

/** Verdicts within each kind of claim, as rows that all end at 100 %, each with its n. */
export function kindConfig({ bars }: KindChart): ChartBuilder {
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
				datasets: labelKeys.map((label, at) => {
					const colour = palette.verdict[label];
					return {
						label: labelWords[label],
						data: bars.map(({ counts, n }) => (counts ? (counts[at] ?? 0) / n : 0)),
						backgroundColor: isOnScale(label) ? colour : hatch(colour, palette.paper),
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
