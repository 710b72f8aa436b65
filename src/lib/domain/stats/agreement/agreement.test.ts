import { describe, expect, it } from 'vitest';
import {
	deskAgreement,
	pairAgreement,
	type RatingOfUnit
} from '#lib/domain/stats/agreement/agreement.ts';
import { bootstrapInterval, seededRandom } from '#lib/domain/stats/agreement/bootstrap.ts';
import { cohensKappa } from '#lib/domain/stats/agreement/kappa.ts';
import { percentAgreement } from '#lib/domain/stats/agreement/percent.ts';

/** Units that Ines and Jonah rated alike or not, so many times each; null is outside the numbers. */
function rated(...units: [times: number, values: (number | null)[]][]): RatingOfUnit[] {
	const raters = ['ines', 'jonah', 'mirela'];
	return units.flatMap(([times, values], kind) =>
		Array.from({ length: times }, (_, at) =>
			values.map((value, rater) => ({
				unit: `${kind}/${at}`,
				raterId: raters[rater] ?? '',
				labelKey: value === null ? 'unver' : `label ${value}`,
				value
			}))
		).flat()
	);
}

describe('the agreement of two raters', () => {
	// Wikipedia, "Cohen's kappa", simple example: 70 % agreed, kappa .4.
	const fifty = rated([20, [2, 2]], [5, [2, 1]], [10, [1, 2]], [15, [1, 1]]);

	it('comes with its units and an interval', () => {
		const { percent, kappa, leftOut } = pairAgreement(fifty, ['ines', 'jonah']);
		expect(percent).toMatchObject({ shown: true, units: 50, words: '70%' });
		expect(kappa).toMatchObject({ shown: true, units: 50, words: '0.40' });
		expect(leftOut).toEqual({ ratings: 0, units: 0 });
		// The large-sample interval of kappa here is .15 to .65 (Wikipedia's variance, SE .127).
		const { low, high } = kappa.shown ? kappa.interval : { low: NaN, high: NaN };
		expect(low).toBeGreaterThan(0.1);
		expect(low).toBeLessThan(0.2);
		expect(high).toBeGreaterThan(0.6);
		expect(high).toBeLessThan(0.7);
	});

	it('is the same each time it is asked for', () => {
		expect(pairAgreement(fifty, ['ines', 'jonah'])).toEqual(
			pairAgreement(fifty, ['ines', 'jonah'])
		);
	});

	it('counts only units that both rated, and says what an order cannot hold', () => {
		const ratings = rated([18, [4, 4]], [3, [4, 5]], [2, [4, null]], [1, [null, null]], [9, [3]]);
		const found = pairAgreement(ratings, ['ines', 'jonah']);
		expect(found.kappa.units).toBe(24);
		expect(found.weightedKappa.units).toBe(21);
		expect(found.leftOut).toEqual({ ratings: 4, units: 3 });
	});
});

describe('what is not shown as a number', () => {
	it('is anything of fewer than twenty units', () => {
		const { percent, nominalAlpha, ordinalAlpha } = deskAgreement(rated([19, [4, 5]]));
		for (const measure of [percent, nominalAlpha, ordinalAlpha]) {
			expect(measure).toEqual({ shown: false, units: 19, words: 'Fewer than 20, not shown' });
		}
	});

	it('is an order with too few numbers left', () => {
		const found = deskAgreement(rated([15, [4, 5]], [10, [null, 3, null]]));
		expect(found.nominalAlpha).toMatchObject({ shown: true, units: 25 });
		expect(found.ordinalAlpha).toMatchObject({ shown: false, units: 15 });
		expect(found.leftOut).toEqual({ ratings: 20, units: 10 });
	});

	it('is agreement that chance explains', () => {
		const { percent, nominalAlpha } = deskAgreement(rated([40, [5, 5]]));
		expect(percent).toMatchObject({ words: '100%', interval: { low: 1, high: 1 } });
		expect(nominalAlpha).toMatchObject({
			shown: false,
			words: 'Only one label was used, so chance explains any agreement'
		});
	});
});

it('averages pairs of ratings over the units', () => {
	const patterns = [
		{ labels: ['a', 'a', 'b'], units: 3 },
		{ labels: ['a', 'a'], units: 1 },
		{ labels: ['a'], units: 9 }
	];
	expect(percentAgreement(patterns)).toBeCloseTo((3 * (1 / 3) + 1) / 4, 12);
	expect(percentAgreement([])).toBeNull();
});

describe('the bootstrap', () => {
	it('comes near the known interval of a share', () => {
		// Of 263 units 81: .2553 to .3662 (Newcombe 1998, table I, method 3).
		const patterns = [
			{ labels: ['a', 'a'], units: 81 },
			{ labels: ['a', 'b'], units: 182 }
		];
		const interval = bootstrapInterval(patterns, percentAgreement, seededRandom(1));
		expect(interval?.low).toBeCloseTo(0.2553, 1.5);
		expect(interval?.high).toBeCloseTo(0.3662, 1.5);
	});

	it('gives none where no draw has an answer', () => {
		const one = [{ labels: ['a', 'a'], units: 30 }];
		expect(bootstrapInterval(one, (drawn) => cohensKappa(drawn), seededRandom(1))).toBeNull();
	});

	it('draws evenly from 0 to 1, the same for the same seed', () => {
		const draw = (seed: number): number[] => Array.from({ length: 10_000 }, seededRandom(seed));
		const numbers = draw(7);
		expect(numbers).toEqual(draw(7));
		expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
		expect(numbers.reduce((sum, number) => sum + number, 0) / 10_000).toBeCloseTo(0.5, 1);
	});
});
