import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

describe('the Wilson interval', () => {
	// Method 3 in R. G. Newcombe, "Two-sided confidence intervals for the single proportion",
	// Statistics in Medicine 17 (1998), 857-872, table I.
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('%i of %i is %f to %f', (part, whole, low, high) => {
		const interval = wilsonInterval(part, whole);
		expect(interval?.low).toBeCloseTo(low, 4);
		expect(interval?.high).toBeCloseTo(high, 4);
	});

	test('of nothing there is none', () => {
		expect(wilsonInterval(0, 0)).toBeNull();
	});

	test('holds the proportion and stays possible, whatever the counts', () => {
		const counts = fc
			.integer({ min: 1, max: 1_000_000 })
			.chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
		fc.assert(
			fc.property(counts, ([part, whole]) => {
				const { low, high } = wilsonInterval(part, whole) ?? { low: NaN, high: NaN };
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(part / whole);
				expect(high).toBeGreaterThanOrEqual(part / whole);
			})
		);
	});
});
