import type { FigureComparison } from '#lib/domain/figure/compare/compare-figures.ts';
import type { Outcome } from '#lib/domain/figure/compare/judge.ts';
import { aPeriod } from '#lib/domain/figure/compare/periods.ts';

/** A comparison as a table of three rows shows it, all numbers on one scale. */
export interface ComparisonWords {
	/** "EUR million a month". */
	terms: string;
	/** "1,000.0", or "4.0 to 5.0" of a range. */
	stated: string;
	sourced: string;
	/** "+851.2". */
	difference: string;
	/** "+572.0%"; '' where the sourced figure is 0. */
	percent: string;
	/** "outside the 5% tolerance, 6.7 times the sourced figure". */
	verdict: string;
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
	exact: 'Exact at its precision',
	withinRounding: 'Within rounding',
	withinTolerance: 'Within tolerance',
	holds: 'Holds',
	off: 'Off'
};

const scales = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
] as const;

/** The rows of a comparison, on the scale of its smaller number ("EUR million a month"). */
export function comparisonWords(comparison: FigureComparison): ComparisonWords {
	const { ends, difference, share, currency, unit, per } = comparison;
	const sizes = [...ends.stated, ...ends.sourced].map(Math.abs).filter((size) => size > 0);
	const smaller = sizes.length === 0 ? 0 : Math.min(...sizes);
	const [scale, scaleWord] = scales.find(([size]) => smaller >= size) ?? [1, ''];
	const decimals = scale > 1 ? 1 : decimalsFor([...ends.stated, ...ends.sourced, difference]);
	const write = (value: number, sign: 'auto' | 'exceptZero'): string =>
		(value / scale)
			.toLocaleString('en-GB', {
				minimumFractionDigits: decimals,
				maximumFractionDigits: decimals,
				signDisplay: sign
			})
			.replace('-', '−');
	const writeEnds = ([low, high]: [number, number]): string =>
		low === high ? write(low, 'auto') : `${write(low, 'auto')} to ${write(high, 'auto')}`;
	return {
		terms: [currency, scaleWord, unit, per === '' ? '' : aPeriod(per)]
			.filter((word) => word !== '')
			.join(' '),
		stated: writeEnds(ends.stated),
		sourced: writeEnds(ends.sourced),
		difference: write(difference, 'exceptZero'),
		percent: share === null ? '' : percentWords(share),
		verdict: verdictWords(comparison)
	};
}

/** Whole numbers stay whole; others show as many decimals as tell them apart, up to three. */
function decimalsFor(values: readonly number[]): number {
	const needed = values.map(
		(value) => /\.(\d+)$/.exec(value.toFixed(3).replace(/\.?0+$/, ''))?.[1]
	);
	return Math.max(...needed.map((decimals) => decimals?.length ?? 0));
}

function percentWords(share: number): string {
	const words = (share * 100).toLocaleString('en-GB', {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
		signDisplay: 'exceptZero'
	});
	return `${words.replace('-', '−')}%`;
}

function verdictWords({ outcome, tolerance, stated, sourced }: FigureComparison): string {
	const percent = `${Number((tolerance.share * 100).toFixed(2))}%`;
	const ratio = sourced === 0 ? 1 : stated / sourced;
	const times = timesWords(ratio);
	switch (outcome) {
		case 'exact':
			return 'the same at the precision stated';
		case 'holds':
			return `as claimed${times}`;
		case 'withinRounding':
			return `apart by no more than rounding${times}`;
		case 'withinTolerance':
			return `within the ${percent} tolerance`;
		case 'off':
			return `outside the ${percent} tolerance${times}`;
	}
}

function timesWords(ratio: number): string {
	if (ratio >= 2) return `, ${ratio.toFixed(1)} times the sourced figure`;
	return ratio > 0 && ratio <= 0.5
		? `, the sourced figure is ${(1 / ratio).toFixed(1)} times it`
		: '';
}
