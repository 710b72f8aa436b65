import { describe, expect, test } from 'vitest';
import { bucketOf, bucketsBetween, bucketWords, chooseBucketSize } from './bucket.ts';
import { addDays, dayWords, daysBetween, monthWords, readDay, type Day } from './day.ts';

const day = (value: string): Day => {
	const read = readDay(value);
	if (!read) throw new Error(`${value} is not a day`);
	return read;
};

describe('days', () => {
	test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '0000-01-01', 'today', ''])(
		'%j is not a day',
		(value) => {
			expect(readDay(value)).toBeNull();
		}
	);

	test('are added and subtracted across a leap day and a clock change', () => {
		expect(addDays(day('2028-02-28'), 2)).toBe('2028-03-01');
		expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
	});

	test('leave out the year that everybody is in', () => {
		expect(dayWords(day('2026-02-12'), day('2026-05-14'))).toBe('12 February');
		expect(dayWords(day('2025-02-12'), day('2026-05-14'))).toBe('12 February 2025');
		expect(monthWords(day('2025-02-01'), day('2026-05-14'))).toBe('February 2025');
	});
});

describe('buckets', () => {
	test('weeks begin on Monday, also across a year', () => {
		expect(bucketOf(day('2026-01-01'), 'week')).toBe('2025-12-29');
		expect(bucketOf(day('2026-02-02'), 'week')).toBe('2026-02-02');
		expect(bucketOf(day('2026-02-08'), 'week')).toBe('2026-02-02');
	});

	test('half a year is weeks, more is months', () => {
		expect(chooseBucketSize(day('2026-02-01'), day('2026-05-14'))).toBe('week');
		expect(chooseBucketSize(day('2025-02-01'), day('2026-05-14'))).toBe('month');
	});

	test('empty weeks keep their place', () => {
		expect(bucketsBetween(day('2026-02-04'), day('2026-02-23'), 'week')).toEqual([
			'2026-02-02',
			'2026-02-09',
			'2026-02-16',
			'2026-02-23'
		]);
	});

	test('months run over the turn of the year', () => {
		const months = bucketsBetween(day('2025-11-30'), day('2026-02-01'), 'month');
		expect(months.map((start) => bucketWords(start, 'month', true))).toEqual([
			'Nov 2025',
			'Dec 2025',
			'Jan 2026',
			'Feb 2026'
		]);
	});
});
