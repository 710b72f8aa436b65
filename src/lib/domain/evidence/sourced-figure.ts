import {
	perPeriods,
	readSlots,
	type FigureSlots,
	type LooseSlots
} from '#lib/domain/claim/slots.ts';
import {
	compareFigures,
	type FigureComparison
} from '#lib/domain/figure/compare/compare-figures.ts';
import {
	comparisonWords,
	type ComparisonWords
} from '#lib/domain/figure/compare/comparison-words.ts';
import type { Result } from '#lib/domain/result.ts';

/** The figure that a source gives, with what it takes to set it against a claim's. */
export interface SourcedFigure extends FigureSlots {
	/** How many periods a total covers, and which: "24", "month"; '' where it does not matter. */
	overCount: string;
	overPeriod: FigureSlots['per'];
	/** What one unit of its currency was in the claim's, with its day (2026-02-28) and its source. */
	rate: string;
	rateOn: string;
	rateSource: string;
}

/** A comparison as readers see it, whole, so that they can repeat it. */
export interface ShownComparison extends ComparisonWords {
	/** The lengths of the two bars, 0 to 1. */
	bars: { stated: number; sourced: number };
	/** The calculation in order, in words. */
	steps: string[];
}

/** The figure in loose details, as a form or a stored row has them; null where no value is given. */
export function readSourcedFigure(loose: LooseSlots | null): SourcedFigure | null {
	if (loose === null) return null;
	const figure = readSlots('figure', loose);
	if (figure.value === '') return null;
	const word = (name: string): string => {
		const value = loose[name];
		return typeof value === 'string' ? value.trim() : '';
	};
	const period = word('overPeriod');
	return {
		...figure,
		overCount: word('overCount'),
		overPeriod: perPeriods.find((one) => one === period) ?? '',
		rate: word('rate'),
		rateOn: word('rateOn'),
		rateSource: word('rateSource')
	};
}

/** Sets a claim's figure against a source's, or says why that cannot be, with the detail to mend. */
export function compareWithClaim(
	slots: LooseSlots,
	figure: SourcedFigure,
	language: string
): Result<FigureComparison> {
	const claimed = readSlots('figure', slots);
	const { overCount, overPeriod, rate, rateOn, rateSource } = figure;
	const over =
		overCount !== '' && overPeriod !== '' ? { count: Number(overCount), period: overPeriod } : null;
	return compareFigures(
		{ ...claimed, language },
		{ ...figure, language, over },
		{
			rate:
				rate === ''
					? null
					: {
							...{ from: figure.currency, to: claimed.currency, rate: Number(rate) },
							...{ on: rateOn, source: rateSource }
						}
		}
	);
}

/** A comparison in words and bars, both on one axis from zero. */
export function showComparison(comparison: FigureComparison): ShownComparison {
	const { stated, sourced } = comparison.ends;
	const longest = Math.max(...[...stated, ...sourced].map(Math.abs));
	const share = (ends: [number, number]): number =>
		longest === 0 ? 0 : Math.max(...ends.map(Math.abs)) / longest;
	return {
		...comparisonWords(comparison),
		bars: { stated: share(stated), sourced: share(sourced) },
		steps: comparison.steps.map(({ words }) => words)
	};
}
