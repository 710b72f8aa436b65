import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominalAlpha, ordinalAlpha } from '#lib/domain/stats/agreement/alpha.ts';
import { countPatterns } from '#lib/domain/stats/agreement/patterns.ts';

/** Rows of raters, one letter or digit a unit and "." for none, as the units' labels. */
function unitsOf(...raters: string[]): string[][] {
	const longest = Math.max(...raters.map((rater) => rater.length));
	return Array.from({ length: longest }, (_, unit) =>
		raters.map((rater) => rater.charAt(unit)).filter((label) => label !== '.' && label !== '')
	);
}

function asNumbers(units: string[][]): number[][] {
	return units.map((labels) => labels.map(Number));
}

// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). The figures for four
// observers also stand, to six digits, in tests of public implementations (.743421 and .815388).
const fourObservers = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');

describe("Krippendorff's alpha matches published examples", () => {
	it('of two observers and binary data (2011, section A): .095', () => {
		const units = unitsOf('0100000010', '1110010000');
		expect(nominalAlpha(countPatterns(units))).toBeCloseTo(0.095, 3);
	});

	it('of two observers and five labels (2011, section B): .692', () => {
		const units = unitsOf('aabbdcccedda', 'babbbccceddd');
		expect(nominalAlpha(countPatterns(units))).toBeCloseTo(0.692, 3);
	});

	it('of four observers with ratings missing, nominal (2011, section C): .743', () => {
		expect(nominalAlpha(countPatterns(fourObservers))).toBeCloseTo(0.743, 3);
	});

	it('of four observers with ratings missing, ordinal (2011, section D): .815', () => {
		expect(ordinalAlpha(countPatterns(asNumbers(fourObservers)))).toBeCloseTo(0.815, 3);
	});

	it('of three coders with ratings missing (Wikipedia, "A computational example"): .691', () => {
		const units = unitsOf('.....34121133.3', '1.213343.......', '..21344.21133.4');
		expect(nominalAlpha(countPatterns(units))).toBeCloseTo(0.691, 3);
	});
});

describe("Krippendorff's alpha", () => {
	const labels = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), {
		maxLength: 30
	});

	it('says nothing where there is nothing to compare', () => {
		expect(nominalAlpha([])).toBeNull();
		expect(nominalAlpha(countPatterns([['true'], ['false']]))).toBeNull();
		expect(
			ordinalAlpha(
				countPatterns([
					[3, 3, 3],
					[3, 3]
				])
			)
		).toBeNull();
	});

	it('is 1 where all agree and more than one label was used', () => {
		const agreed = countPatterns([[1, 1, 1], [4, 4], [5]]);
		expect([nominalAlpha(agreed), ordinalAlpha(agreed)]).toEqual([1, 1]);
	});

	it('takes no account of the order of ratings or of units with one rating', () => {
		fc.assert(
			fc.property(labels, (units) => {
				const other = units.map((unit) => unit.slice().reverse()).reverse();
				for (const alpha of [nominalAlpha<number>, ordinalAlpha]) {
					const value = alpha(countPatterns(units));
					const again = alpha(countPatterns([...other, [5]]));
					if (value === null) expect(again).toBeNull();
					else expect(again).toBeCloseTo(value, 10);
					expect(value ?? 0).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('has no metric to choose where there are two labels', () => {
		const binary = fc.array(fc.array(fc.constantFrom(1, 2), { maxLength: 4 }), { maxLength: 20 });
		fc.assert(
			fc.property(binary, (units) => {
				const patterns = countPatterns(units);
				const nominal = nominalAlpha(patterns);
				if (nominal === null) expect(ordinalAlpha(patterns)).toBeNull();
				else expect(ordinalAlpha(patterns)).toBeCloseTo(nominal, 10);
			})
		);
	});
});
