import { nominalAlpha, ordinalAlpha } from '#lib/domain/stats/agreement/alpha.ts';
import { bootstrapInterval, seededRandom } from '#lib/domain/stats/agreement/bootstrap.ts';
import { cohensKappa, steps } from '#lib/domain/stats/agreement/kappa.ts';
import { countPatterns, type Pattern } from '#lib/domain/stats/agreement/patterns.ts';
import { percentAgreement } from '#lib/domain/stats/agreement/percent.ts';
import { fewestShown, percentWords, tooFewWords } from '#lib/domain/stats/share.ts';
import type { Interval } from '#lib/domain/stats/wilson.ts';

/** One rating of one claim in one round. `unit` names claim and round together. */
export interface RatingOfUnit {
	unit: string;
	raterId: string;
	labelKey: string;
	/** Null where the label stands outside the numbers. */
	value: number | null;
}

/** A measure never goes without how many units it rests on. */
export type Measure =
	| { shown: true; units: number; value: number; interval: Interval; words: string }
	| { shown: false; units: number; words: string };

/** Ratings outside the numbers, and units that no longer have two ratings without them. */
export interface LeftOut {
	ratings: number;
	units: number;
}

export interface PairAgreement {
	percent: Measure;
	/** Over all labels, those outside the numbers included; all differences count the same. */
	kappa: Measure;
	/** Over the numbers of the scale alone; two steps count twice as much as one. */
	weightedKappa: Measure;
	leftOut: LeftOut;
}

export interface DeskAgreement {
	percent: Measure;
	/** Over all labels, those outside the numbers included. */
	nominalAlpha: Measure;
	/** Over the numbers of the scale alone: what stands outside them has no place in an order. */
	ordinalAlpha: Measure;
	leftOut: LeftOut;
}

const oneLabelWords = 'Only one label was used, so chance explains any agreement';

/** How far two raters agree on the units that both rated. */
export function pairAgreement(
	ratings: readonly RatingOfUnit[],
	[first, second]: readonly [string, string]
): PairAgreement {
	const units = unitsOf(ratings).flatMap((unit) => {
		const a = unit.find(({ raterId }) => raterId === first);
		const b = unit.find(({ raterId }) => raterId === second);
		return a === undefined || b === undefined ? [] : [[a, b]];
	});
	const labels = countPatterns(units.map(keysOf));
	const numbers = units.map(numbersOf).filter(isComparable);
	return {
		percent: measure(labels, percentAgreement, percentWords),
		kappa: measure(labels, (patterns) => cohensKappa(patterns), twoDigits),
		weightedKappa: measure(countPatterns(numbers), weightedKappa, twoDigits),
		leftOut: leftOutOf(units, numbers.length)
	};
}

/** How far all raters of the desk agree on the units that two or more of them rated. */
export function deskAgreement(ratings: readonly RatingOfUnit[]): DeskAgreement {
	const units = unitsOf(ratings).filter(isComparable);
	// Who gave which label does not matter here, so units with the same labels are one pattern.
	const labels = countPatterns(units.map((unit) => keysOf(unit).sort()));
	const numbers = units.map((unit) => numbersOf(unit).sort((a, b) => a - b)).filter(isComparable);
	return {
		percent: measure(labels, percentAgreement, percentWords),
		nominalAlpha: measure(labels, nominalAlpha, twoDigits),
		ordinalAlpha: measure(countPatterns(numbers), ordinalAlpha, twoDigits),
		leftOut: leftOutOf(units, numbers.length)
	};
}

function unitsOf(ratings: readonly RatingOfUnit[]): RatingOfUnit[][] {
	const units = new Map<string, RatingOfUnit[]>();
	for (const rating of ratings) {
		const unit = units.get(rating.unit);
		if (unit === undefined) units.set(rating.unit, [rating]);
		else unit.push(rating);
	}
	return [...units.values()];
}

function keysOf(unit: readonly RatingOfUnit[]): string[] {
	return unit.map(({ labelKey }) => labelKey);
}

function numbersOf(unit: readonly RatingOfUnit[]): number[] {
	return unit.flatMap(({ value }) => (value === null ? [] : [value]));
}

function isComparable(unit: readonly unknown[]): boolean {
	return unit.length > 1;
}

function leftOutOf(units: readonly (readonly RatingOfUnit[])[], kept: number): LeftOut {
	const ratings = units.flat().filter(({ value }) => value === null).length;
	return { ratings, units: units.length - kept };
}

function weightedKappa(patterns: readonly Pattern<number>[]): number | null {
	return cohensKappa(patterns, steps);
}

/** The seed is fixed, so the same ratings always show the same interval. */
const seed = 1960;

function measure<V>(
	patterns: readonly Pattern<V>[],
	statistic: (patterns: readonly Pattern<V>[]) => number | null,
	asWords: (value: number) => string
): Measure {
	const units = patterns.reduce((sum, pattern) => sum + pattern.units, 0);
	if (units < fewestShown) return { shown: false, units, words: tooFewWords };
	const value = statistic(patterns);
	const interval =
		value === null ? null : bootstrapInterval(patterns, statistic, seededRandom(seed));
	if (value === null || interval === null) return { shown: false, units, words: oneLabelWords };
	return { shown: true, units, value, interval, words: asWords(value) };
}

/** "0.74", "−0.05": never 1.00 for less than all. */
function twoDigits(value: number): string {
	if (value < 1 && value > 0.99) return '>0.99';
	return value
		.toFixed(2)
		.replace(/^-0\.00$/, '0.00')
		.replace('-', '−');
}
