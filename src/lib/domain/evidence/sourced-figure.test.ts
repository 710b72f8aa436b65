import { describe, expect, it } from 'vitest';
import { compareWithClaim, readSourcedFigure, showComparison } from './sourced-figure.ts';

const claim = { value: '1 billion', currency: 'EUR', per: 'month' };

function shown(slots: Record<string, string>, figure: Record<string, string>) {
	const read = readSourcedFigure(figure);
	if (!read) throw new Error('No value was given.');
	const compared = compareWithClaim(slots, read, 'en');
	return compared.ok ? showComparison(compared.value) : compared.reason;
}

describe('a source’s figure against a claim', () => {
	it('sets a total over 24 months against a rate a month', () => {
		const total = {
			value: '3,571.2 million',
			currency: 'EUR',
			overCount: '24',
			overPeriod: 'month'
		};
		expect(shown(claim, total)).toMatchObject({
			terms: 'EUR million a month',
			stated: '1,000.0',
			sourced: '148.8',
			difference: '+851.2',
			percent: '+572.0%',
			bars: { stated: 1, sourced: expect.closeTo(0.1488, 4) },
			steps: expect.arrayContaining([expect.stringContaining('24 months')])
		});
	});

	it('asks for a dated rate between currencies, and uses it', () => {
		const dollars = { value: '1.1 billion', currency: 'USD', per: 'month' };
		expect(shown(claim, dollars)).toMatchObject({ code: 'noRate', field: 'rate' });
		const rate = { rate: '0.9', rateOn: '2026-02-27', rateSource: 'ECB reference rates' };
		expect(shown(claim, { ...dollars, ...rate })).toMatchObject({
			stated: '1,000.0',
			sourced: '990.0'
		});
	});

	it('is none where no value is given', () => {
		expect(readSourcedFigure({ currency: 'EUR' })).toBeNull();
		expect(readSourcedFigure(null)).toBeNull();
	});
});
