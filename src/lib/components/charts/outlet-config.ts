import { intervalWords, type OutletDot } from '#lib/domain/stats/outlet-chart.ts';
import { percentWords, tooFewWords } from '#lib/domain/stats/share.ts';
import type { Plugin } from 'chart.js';
import { narrowBelow, type ChartBuilder } from './chart.ts';
import { brokenName, rowNamesLook, ticksLook, tooltipLook } from './options.ts';
import type { Palette } from './palette.ts';
import { columnsWidth, rowNotes } from './row-notes.ts';

/** Pixels a row takes. */
export const outletRowHeight = 40;

/** Short strokes across both ends of each interval. */
function whiskerEnds(dots: readonly OutletDot[], palette: Palette): Plugin<'bar' | 'line'> {
	return {
		id: 'whiskerEnds',
		afterDatasetsDraw(drawn) {
			const { ctx: context, scales } = drawn;
			const { x, y } = scales;
			if (!x || !y) return;
			context.save();
			context.strokeStyle = palette.ink2;
			context.lineWidth = 1.5;
			context.beginPath();
			dots.forEach(({ interval }, row) => {
				for (const end of interval ? [interval.low, interval.high] : []) {
					context.moveTo(x.getPixelForValue(end), y.getPixelForValue(row) - 4);
					context.lineTo(x.getPixelForValue(end), y.getPixelForValue(row) + 4);
				}
			});
			context.stroke();
			context.restore();
		}
	};
}

function notesOf(dots: readonly OutletDot[], narrow: boolean) {
	const intervals = dots.map(({ interval }) => (interval ? intervalWords(interval) : ''));
	const rated = dots.map(({ share: { whole } }) => whole.toLocaleString('en-GB'));
	return {
		columns: [
			...(narrow ? [] : [{ head: '95% interval', width: 96, texts: intervals }]),
			{ head: narrow ? 'n' : 'Claims', width: narrow ? 40 : 60, texts: rated }
		],
		instead: dots.map(({ share: { shown } }) => (shown ? null : tooFewWords)),
		above: dots.map(({ share: of }) => (of.shown ? { at: of.fraction, words: of.words } : null)),
		heads: 'above' as const
	};
}

/** The share of each outlet as a dot in its interval, with the numbers beside it. */
export function outletConfig(dots: readonly OutletDot[]): ChartBuilder {
	return (palette, width) => {
		const narrow = width < narrowBelow;
		const notes = notesOf(dots, narrow);
		return {
			type: 'bar',
			data: {
				labels: dots.map(({ outlet }) => brokenName(outlet, narrow ? 12 : 22)),
				datasets: [
					{
						type: 'line',
						label: 'Share',
						data: dots.map(({ share: of }) => (of.shown ? of.fraction : NaN)),
						showLine: false,
						pointRadius: 5.5,
						pointHoverRadius: 5.5,
						pointBackgroundColor: palette.ink,
						pointBorderColor: palette.paper,
						pointBorderWidth: 1.5,
						pointHoverBorderColor: palette.paper
					},
					{
						type: 'bar',
						label: '95% interval',
						data: dots.map(({ interval }) => (interval ? [interval.low, interval.high] : null)),
						backgroundColor: palette.ink2,
						barThickness: 1.5
					}
				]
			},
			options: {
				indexAxis: 'y',
				maintainAspectRatio: false,
				interaction: { mode: 'index', axis: 'y', intersect: false },
				layout: { padding: { top: 20, right: columnsWidth(notes) } },
				scales: {
					x: {
						type: 'linear',
						min: 0,
						max: 1,
						grid: { color: palette.rule, drawTicks: false },
						border: { display: false },
						ticks: {
							...ticksLook(palette),
							stepSize: narrow ? 0.5 : 0.25,
							align: 'inner',
							callback: (value) => percentWords(Number(value))
						}
					},
					y: {
						type: 'category',
						grid: { display: false },
						border: { color: palette.ink3 },
						ticks: rowNamesLook(palette)
					}
				},
				plugins: {
					tooltip: {
						...tooltipLook(palette),
						displayColors: false,
						filter: ({ datasetIndex, dataIndex }) =>
							datasetIndex === 0 && dots[dataIndex]?.interval !== null,
						callbacks: {
							title: ([item]) => dots[item?.dataIndex ?? -1]?.outlet ?? '',
							label: ({ dataIndex }) => tooltipWords(dots[dataIndex])
						}
					}
				}
			},
			plugins: [whiskerEnds(dots, palette), rowNotes(notes, palette)]
		};
	};
}

function tooltipWords(dot: OutletDot | undefined): string[] {
	if (!dot?.interval) return [];
	const { part, whole, words } = dot.share;
	return [`${part} of ${whole}, ${words}`, `95% interval ${intervalWords(dot.interval)}`];
}
