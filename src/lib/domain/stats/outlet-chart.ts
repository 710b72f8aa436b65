import type { ChartCsv, ChartTable } from './chart-table.ts';
import { percentWords, share, tooFewWords, type Share } from './share.ts';
import { rounded } from './verdict-chart.ts';
import { wilsonInterval, type Interval } from './wilson.ts';

export interface OutletCount {
	outlet: string;
	/** Claims rated above the middle of their own scale: True or Mostly true on the usual one. */
	accurate: number;
	/** Claims rated on the scale, so none that stands outside the numbers. */
	rated: number;
}

export interface OutletDot {
	outlet: string;
	share: Share;
	/** Null where there are too few to show. */
	interval: Interval | null;
}

/**
 * Accuracy of the checked claims of each outlet with its 95 % interval, the largest share first.
 * Outlets with too few claims follow by name, so that their order gives nothing away.
 */
export function outletChart(counts: readonly OutletCount[]): OutletDot[] {
	return counts
		.filter(({ rated }) => rated > 0)
		.map(({ outlet, accurate, rated }) => {
			const of = share(accurate, rated);
			return { outlet, share: of, interval: of.shown ? wilsonInterval(accurate, rated) : null };
		})
		.sort((a, b) => fraction(b) - fraction(a) || a.outlet.localeCompare(b.outlet, 'en'));
}

function fraction({ share: of }: OutletDot): number {
	return of.shown ? of.fraction : -1;
}

/** "55% to 76%". */
export function intervalWords({ low, high }: Interval): string {
	return `${percentWords(low)} to ${percentWords(high)}`;
}

/** The dots as a table; `upper` names what counts as accurate. */
export function outletTable(dots: readonly OutletDot[], upper: string): ChartTable {
	return {
		caption: 'Accuracy by outlet',
		columns: ['Outlet', upper, 'Share', '95% interval', 'Rated'].map((words) => ({
			words
		})),
		rows: dots.map(({ outlet, share: of, interval }) =>
			interval
				? {
						words: outlet,
						cells: [String(of.part), of.words, intervalWords(interval), String(of.whole)]
					}
				: { words: outlet, cells: [String(of.whole)], instead: tooFewWords }
		)
	};
}

/** The dots for a spreadsheet; of fewer than 20 only the number of rated claims is given. */
export function outletCsv(dots: readonly OutletDot[], upper: string): ChartCsv {
	return [
		['Outlet', upper, 'Share', '95% low', '95% high', 'Rated'],
		...dots.map(({ outlet, share: of, interval }) =>
			of.shown && interval
				? [
						outlet,
						of.part,
						rounded(of.fraction),
						rounded(interval.low),
						rounded(interval.high),
						of.whole
					]
				: [outlet, null, null, null, null, of.whole]
		)
	];
}
