import type { Figure } from '#lib/domain/figure/figure.ts';
import { findFigures } from '#lib/domain/figure/find-figures.ts';

export interface FigureHint {
	value: string;
	max: string;
	currency: string;
	unit: string;
	per: string;
	period: string;
	asOf: string;
	cumulative: boolean;
	approximate: string;
}

/** The first amount in the words that has a currency, a percent sign or a unit; null if none has. */
export function findFigure(words: string, language: string): FigureHint | null {
	const figure = findFigures(words, language).find(
		({ kind, value }) => value !== null && kind !== 'ordinal' && kind !== 'multiple'
	);
	return figure === undefined ? null : figureHint(figure);
}

/** A figure as the details of a claim: the value in the text's own words, the currency as a code. */
export function figureHint(figure: Figure): FigureHint {
	return {
		value: figure.said,
		max: figure.saidMax ?? '',
		currency: isoCode(figure.currency ?? ''),
		unit: unitOf(figure),
		per: figure.per ?? '',
		period: figure.period ?? '',
		asOf: figure.asOf ?? '',
		cumulative: figure.cumulative ?? false,
		approximate: figure.approximate ?? 'exact'
	};
}

/** A bare dollar is most often the American one; other bare names are left to the reviewer. */
function isoCode(currency: string): string {
	if (currency === '$') return 'USD';
	return /^[A-Z]{3}$/.test(currency) ? currency : '';
}

function unitOf({ kind, unit, currency }: Figure): string {
	if (kind === 'percent') return '%';
	if (kind === 'percentagePoints') return 'percentage points';
	const isBareName = currency !== undefined && currency !== '$' && isoCode(currency) === '';
	return unit ?? (isBareName ? currency : '');
}
