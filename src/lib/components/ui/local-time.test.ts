import { describe, expect, it } from 'vitest';
import { wordDay, wordDistance, wordFullTime, wordTime } from './local-time.ts';

const at = new Date('2026-05-12T13:10:00Z');

describe('wordTime', () => {
	it('writes the date and the time in the zone asked for', () => {
		expect(wordTime(at, 'datetime', 'UTC')).toBe('12 May 2026, 13:10');
		expect(wordTime(at, 'datetime', 'Europe/London')).toBe('12 May 2026, 14:10');
		expect(wordTime(at, 'date', 'UTC')).toBe('12 May 2026');
		expect(wordTime(at, 'short', 'UTC')).toBe('12 May 13:10');
	});

	it.each([
		['2026-05-12T20:00:00Z', 'today 14:10'],
		['2026-05-12T23:30:00Z', 'yesterday 14:10'],
		['2026-05-11T12:00:00Z', 'tomorrow 14:10'],
		['2026-05-20T12:00:00Z', '12 May 14:10'],
		['2027-01-02T12:00:00Z', '12 May 2026, 14:10']
	])('writes a short time for a reader in London at %s', (now, words) => {
		expect(wordTime(at, 'short', 'Europe/London', new Date(now))).toBe(words);
	});

	it.each([
		['2026-05-12T20:00:00Z', 'Today'],
		['2026-05-12T23:30:00Z', 'Yesterday'],
		['2026-05-20T12:00:00Z', 'Tuesday 12 May 2026']
	])('names the day for a reader in London at %s', (now, words) => {
		expect(wordDay(at, new Date(now), 'Europe/London').replace(',', '')).toBe(words);
	});

	it('names the weekday and the zone in full', () => {
		expect(wordFullTime(at, 'Europe/London')).toMatch(
			/^Tuesday.* 12 May 2026.*14:10, Europe\/London$/
		);
	});
});

describe('wordDistance', () => {
	it.each([
		['2026-05-12T13:10:20Z', 'now'],
		['2026-05-12T13:15:59Z', '5 minutes ago'],
		['2026-05-12T16:10:00Z', '3 hours ago'],
		['2026-05-13T14:00:00Z', 'yesterday'],
		['2026-05-11T13:00:00Z', 'tomorrow'],
		['2026-05-19T13:10:00Z', null]
	])('seen at %s', (now, words) => {
		expect(wordDistance(at, new Date(now))).toBe(words);
	});
});
