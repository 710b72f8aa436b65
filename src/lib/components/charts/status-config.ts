import type { StatusChart, StatusGroupKey } from '#lib/domain/stats/status-chart.ts';
import type { ChartBuilder } from './chart.ts';
import { hatch } from './hatch.ts';
import { segmentBorder, ticksLook, tooltipLook } from './options.ts';
import type { Palette } from './palette.ts';

function fill(group: StatusGroupKey, palette: Palette): CanvasPattern | string {
	if (group === 'disputed') return hatch(palette.ink, palette.paper);
	return group === 'withdrawn' ? palette.paper : palette.flow[group];
}

/** Paper between segments; what is drawn on paper itself gets an outline of ink. */
function border(group: StatusGroupKey, palette: Palette) {
	if (group === 'disputed') return { ...segmentBorder(palette), borderColor: palette.ink };
	if (group === 'withdrawn') return { ...segmentBorder(palette), borderColor: palette.ink3 };
	return segmentBorder(palette);
}

/** Claims by week and status as stacked columns. */
export function statusConfig({ bars, groups }: StatusChart): ChartBuilder {
	return (palette) => ({
		type: 'bar',
		data: {
			labels: bars.map(({ words }) => words),
			datasets: groups.map(({ key, words }, at) => ({
				label: words,
				data: bars.map(({ counts }) => counts[at] ?? 0),
				backgroundColor: fill(key, palette),
				...border(key, palette),
				maxBarThickness: 36,
				categoryPercentage: 0.84,
				barPercentage: 0.9
			}))
		},
		options: {
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			scales: {
				x: {
					stacked: true,
					grid: { display: false },
					border: { color: palette.ink3, width: 1 },
					ticks: { ...ticksLook(palette), maxRotation: 0, autoSkipPadding: 20 }
				},
				y: {
					stacked: true,
					grid: { color: palette.rule, drawTicks: false },
					border: { display: false },
					ticks: { ...ticksLook(palette), precision: 0, maxTicksLimit: 6 }
				}
			},
			plugins: {
				tooltip: {
					...tooltipLook(palette),
					reverse: true,
					filter: ({ raw }) => Number(raw) > 0,
					callbacks: {
						footer: (items) => `All ${items.reduce((all, { raw }) => all + Number(raw), 0)}`
					}
				}
			}
		}
	});
}
