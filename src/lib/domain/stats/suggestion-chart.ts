import { claimKinds, kindWords, type ClaimKind } from '../claim/kind.ts';
import { suggestionOutcomes, type SuggestionOutcome } from '../suggest/outcome.ts';
import type { ChartCsv, ChartTable } from './chart-table.ts';
import { intervalWords } from './outlet-chart.ts';
import { share, tooFewWords, type Share } from './share.ts';
import { rounded } from './verdict-chart.ts';
import { wilsonInterval, type Interval } from './wilson.ts';

export interface SuggestionCount {
	engineVersion: string;
	kind: ClaimKind;
	outcome: SuggestionOutcome;
	suggestions: number;
}

export interface SuggestionBar {
	/** "Figure", or "Figure, 2026.11.1" where there are several versions. */
	words: string;
	/** Suggestions by outcome, in the order of `suggestionOutcomes`; null where there are too few to show. */
	counts: number[] | null;
	/** How many a person accepted, with changes or without. */
	accepted: Share;
	interval: Interval | null;
	n: number;
}

export interface SuggestionChart {
	/** For each engine version, the newest first: all kinds together, then each kind. */
	bars: SuggestionBar[];
	versions: string[];
	total: number;
}

export const outcomeWords: Readonly<Record<SuggestionOutcome, string>> = {
	accepted: 'Accepted as suggested',
	edited: 'Accepted with changes',
	dismissed: 'Dismissed'
};

/** What people made of suggestions, by engine version and kind; kinds without one are left out. */
export function suggestionChart(counts: readonly SuggestionCount[]): SuggestionChart {
	const versions = [...new Set(counts.map(({ engineVersion }) => engineVersion))].sort(newestFirst);
	const bars = versions.flatMap((version) => {
		const own = counts.filter(({ engineVersion }) => engineVersion === version);
		const name = (words: string) => (versions.length === 1 ? words : `${words}, ${version}`);
		const ofKinds = claimKinds
			.map((kind) => {
				const here = own.filter((count) => count.kind === kind);
				return barOf(name(kindWords[kind]), here);
			})
			.filter(({ n }) => n > 0)
			.sort((a, b) => b.n - a.n);
		return [barOf(name('All kinds'), own), ...ofKinds];
	});
	const total = counts.reduce((all, { suggestions }) => all + suggestions, 0);
	return { bars, versions, total };
}

function barOf(words: string, counts: readonly SuggestionCount[]): SuggestionBar {
	const byOutcome = suggestionOutcomes.map((outcome) =>
		counts.reduce((all, one) => all + (one.outcome === outcome ? one.suggestions : 0), 0)
	);
	const n = byOutcome.reduce((all, count) => all + count, 0);
	const accepted = share((byOutcome[0] ?? 0) + (byOutcome[1] ?? 0), n);
	return {
		words,
		counts: accepted.shown ? byOutcome : null,
		accepted,
		interval: accepted.shown ? wilsonInterval(accepted.part, n) : null,
		n
	};
}

/** Versions read as numbers between points, so that 2026.11.10 comes after 2026.11.9. */
function newestFirst(a: string, b: string): number {
	return b.localeCompare(a, 'en', { numeric: true });
}

/** The bars as a table. */
export function suggestionTable({ bars }: SuggestionChart): ChartTable {
	return {
		caption: 'What became of suggestions',
		columns: [
			'Kind',
			...suggestionOutcomes.map((outcome) => outcomeWords[outcome]),
			...['Accepted', '95% interval', 'n']
		].map((words) => ({ words })),
		rows: bars.map(({ words, counts, accepted, interval, n }) =>
			counts && interval
				? {
						words,
						cells: [...counts.map(String), accepted.words, intervalWords(interval), String(n)]
					}
				: { words, cells: [String(n)], instead: tooFewWords }
		)
	};
}

/** The bars for a spreadsheet; of fewer than 20 only the number of suggestions is given. */
export function suggestionCsv({ bars }: SuggestionChart): ChartCsv {
	return [
		[
			'Kind',
			...suggestionOutcomes.map((outcome) => outcomeWords[outcome]),
			...['Accepted', '95% low', '95% high', 'n']
		],
		...bars.map(({ words, counts, accepted, interval, n }) =>
			counts && interval && accepted.shown
				? [
						...[words, ...counts, rounded(accepted.fraction)],
						...[rounded(interval.low), rounded(interval.high), n]
					]
				: [words, null, null, null, null, null, null, n]
		)
	];
}
