import type { FigureDetails } from '#lib/domain/claim/figure-words.ts';
import type { Figure } from '#lib/domain/figure/figure.ts';

/** A figure as the details of a claim: the value in the text's own words, the currency as a code. */
export function figureSlots(figure: Figure): FigureDetails {
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
