import { figureWords } from '#lib/domain/claim/figure-words.ts';
import { lastPlace } from '#lib/domain/figure/compare/last-place.ts';
import type { Span } from '#lib/domain/figure/compare/periods.ts';
import type { FigurePeriod, Precision } from '#lib/domain/figure/figure.ts';
import { readQuantity, type Quantity } from '#lib/domain/figure/quantity.ts';
import { wordsFor } from '#lib/domain/figure/words.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';

/** One side of a comparison as it was typed: what is claimed, or what a source says. */
export interface StatedFigure {
	/** In its own words: "4 billion", "3,571.2 million". */
	value: string;
	/** The upper end of a range, else ''. */
	max: string;
	/** ISO 4217, else ''. */
	currency: string;
	/** What is counted, else ''. */
	unit: string;
	per: '' | FigurePeriod;
	approximate: 'exact' | Precision;
	/** A total up to a date. */
	cumulative?: boolean;
	/** BCP 47 code of the language that the numbers are written in. */
	language: string;
	/** How many periods a total covers, so that it can be set against a rate: 24 months. */
	over?: Span | null;
}

/** A figure whose numbers have been read. Both ends are the same where it is no range. */
export interface ReadFigure {
	low: number;
	high: number;
	/** What one step in the last stated place is worth; of two ends the coarser. */
	place: number;
	currency: string;
	unit: string;
	per: '' | FigurePeriod;
	approximate: 'exact' | Precision;
	over: Span | null;
	/** The figure as a person would say it: "EUR 1 billion per month". */
	words: string;
}

/** Reads the numbers of a figure with their precision, or says which field cannot be read. */
export function readFigure(stated: StatedFigure): Result<ReadFigure> {
	const { per, approximate, over = null } = stated;
	const value = readAmount(stated.value, stated);
	const max = stated.max.trim() === '' ? value : readAmount(stated.max, stated);
	if (value === null) return unreadable(stated.value, 'value');
	if (max === null) return unreadable(stated.max, 'max');
	if (over !== null && !(over.count > 0 && Number.isFinite(over.count))) {
		return refuse('over', 'Say how many periods the total covers, as a number above 0.', 'over');
	}
	const currency = stated.currency || value.currency;
	const unit = stated.unit.trim() || value.unit;
	return ok({
		low: Math.min(value.amount, max.amount),
		high: Math.max(value.amount, max.amount),
		place: Math.max(value.place, max.place),
		currency,
		unit,
		per,
		approximate,
		over,
		words: figureWords({ ...stated, currency, unit, period: '', asOf: '', cumulative: false })
	});
}

function unreadable(
	said: string,
	field: string
): { ok: false; reason: { code: string; words: string } } {
	const words =
		said.trim() === ''
			? 'Give the number first.'
			: `“${said.trim()}” cannot be read as one number. Write it as “4.5 billion” or “4,500”.`;
	return refuse('unreadable', words, field);
}

interface Amount {
	amount: number;
	place: number;
	currency: string;
	unit: string;
}

function readAmount(said: string, { currency, unit, language }: StatedFigure): Amount | null {
	const text = said.trim();
	const quantity = readQuantity(wordsFor(text, language), 0);
	if (quantity === null) return null;
	const read = withMoneyLetter(quantity, text.length, currency);
	if (read.value === null || read.end !== text.length) return null;
	const found = unitOf(quantity);
	const isShare = [unit, found.unit].includes('%') || quantity.kind === 'percentagePoints';
	return {
		amount: read.value,
		place: lastPlace(text, read.value, read.scale, isShare),
		...found
	};
}

/** The "m" of "5m" is a million beside a currency only. */
function withMoneyLetter(
	{ value, scale, end, number }: Quantity,
	length: number,
	currency: string
): { value: number | null; scale: number; end: number } {
	const { money } = number;
	if (end === length || money === null || currency === '' || value === null) {
		return { value, scale, end };
	}
	return { value: value * money.scale, scale: money.scale, end: money.end };
}

/** "20%" and "€4bn" bring their unit along where its field is empty. */
function unitOf({ kind, currency }: Quantity): { currency: string; unit: string } {
	if (kind === 'percent') return { currency: '', unit: '%' };
	if (kind === 'percentagePoints') return { currency: '', unit: 'percentage points' };
	return { currency: /^[A-Z]{3}$/.test(currency ?? '') ? (currency ?? '') : '', unit: '' };
}
