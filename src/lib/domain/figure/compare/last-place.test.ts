import { expect, it } from 'vitest';
import { readFigure } from '#lib/domain/figure/compare/stated-figure.ts';

function placeOf(value: string, unit = 'jobs', language = 'en'): number | undefined {
	const read = readFigure({
		value,
		max: '',
		currency: unit === 'EUR' ? unit : '',
		unit: unit === 'EUR' ? '' : unit,
		per: '',
		approximate: 'exact',
		language
	});
	return read.ok ? read.value.place : undefined;
}

it.each([
	['4 billion', 1e9],
	['4.0 billion', 1e8],
	['3,571.2 million', 1e5],
	['four billion', 1e9],
	['four and a half billion', 1e8],
	['half a million', 1e5],
	['1½ million', 1e5],
	['2 million 300 thousand', 1e5],
	['400 million', 1e8],
	['20 million', 1e6],
	['4,012,300,000', 1e5],
	['12,000', 1000],
	['1,150', 10],
	['62', 1],
	['20', 1],
	['4.50', 0.01],
	['0.0', 0.1]
])('%s is stated to %d', (value, place) => {
	expect(placeOf(value)).toBeCloseTo(place, 9);
});

it('counts the zeros of a share as stated', () => {
	expect([placeOf('100', '%'), placeOf('100')]).toEqual([1, 100]);
});

it('reads the marks of the language', () => {
	expect(placeOf('1,5 Milliarden', 'Stellen', 'de')).toBe(1e8);
	expect(placeOf('1.500', 'Stellen', 'de')).toBe(100);
	expect(placeOf('1 234,50', 'emplois', 'fr')).toBeCloseTo(0.01, 9);
});

it('takes the m of money for a million', () => {
	expect([placeOf('5m', 'EUR'), placeOf('5m')]).toEqual([1e6, undefined]);
});
