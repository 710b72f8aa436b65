import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { readDay, shortDayWords } from '#lib/domain/stats/day.ts';

/** What one unit of a currency was worth in another, where that is published. Never a live rate. */
export interface ExchangeRate {
	/** ISO 4217. */
	from: string;
	/** ISO 4217. */
	to: string;
	/** How many of `to` one of `from` is. */
	rate: number;
	/** The day the rate is of, 2026-02-28. */
	on: string;
	source: string;
}

/** By how much to multiply an amount to change its currency, with the words for it. */
export interface Change {
	by: number;
	divides: boolean;
	words: string;
}

/** The rate as a step of the calculation, either way round, or what it still lacks. */
export function readRate(rate: ExchangeRate | null, from: string, to: string): Result<Change> {
	const isStraight = rate?.from === from && rate.to === to;
	if (rate === null || !(isStraight || (rate.from === to && rate.to === from))) {
		return refuse(
			'noRate',
			`To set ${from} against ${to}, give a rate with its day and its source.`,
			'rate'
		);
	}
	if (!(rate.rate > 0 && Number.isFinite(rate.rate))) {
		return refuse('rate', 'The rate must be a number above 0.', 'rate');
	}
	const day = readDay(rate.on);
	if (day === null) {
		return refuse('rateDay', 'Give the day that the rate is of, such as 2026-02-28.', 'rateOn');
	}
	if (rate.source.trim() === '') {
		return refuse('rateSource', 'Say where the rate is published.', 'rateSource');
	}
	const of = `${shortDayWords(day)}, ${rate.source.trim()}`;
	const words = `1 ${rate.from} is ${rate.rate} ${rate.to} (${of})`;
	return ok({ by: rate.rate, divides: !isStraight, words });
}
