import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBits, packWeights, unpackWeights } from '#lib/domain/suggest/worth-ngrams.ts';

describe('packed weights', () => {
	it('come out as they went in', () => {
		const entry = fc.tuple(fc.nat(2 ** hashBits - 1), fc.integer({ min: -127, max: 127 }));
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				const weights = new Map(entries);
				const sorted = [...weights].sort(([a], [b]) => a - b);
				expect([...unpackWeights(packWeights(weights), 1)]).toEqual(sorted);
			})
		);
	});
});
