import { describe, expect, it } from 'vitest';
import { ageTrack, dueGroup, lateWords, spanWords } from './due.ts';

// A Tuesday.
const now = new Date('2026-05-12T14:10:00Z');

describe('dueGroup', () => {
	it.each([
		[null, 'none'],
		['2026-05-12T14:09:59Z', 'late'],
		['2026-05-12T14:10:00Z', 'today'],
		['2026-05-12T23:59:00Z', 'today'],
		['2026-05-13T00:00:00Z', 'week'],
		['2026-05-17T23:59:00Z', 'week'],
		['2026-05-18T00:00:00Z', 'later']
	])('%s is %s', (due, group) => {
		expect(dueGroup(due === null ? null : new Date(due), now, 'UTC')).toBe(group);
	});

	it('goes by the calendar of the reader', () => {
		const due = new Date('2026-05-12T23:30:00Z');
		expect(dueGroup(due, now, 'Europe/Amsterdam')).toBe('week');
		expect(dueGroup(due, now, 'America/New_York')).toBe('today');
	});

	it('has no rest of the week on a Sunday', () => {
		const sunday = new Date('2026-05-17T10:00:00Z');
		expect(dueGroup(new Date('2026-05-18T10:00:00Z'), sunday, 'UTC')).toBe('later');
	});
});

it.each([
	[-5, '0 min'],
	[59 * 60_000, '59 min'],
	[9.9 * 3_600_000, '9 h'],
	[29 * 3_600_000, '1 d 5 h'],
	[48 * 3_600_000, '2 d'],
	[200 * 3_600_000, '8 d']
])('%d ms are %s', (span, words) => {
	expect(spanWords(span)).toBe(words);
});

it('says how late in one step', () => {
	expect(lateWords(new Date('2026-05-12T14:09:50Z'), now)).toBe('1 min late');
	expect(lateWords(new Date('2026-05-12T08:00:00Z'), now)).toBe('6 h late');
	expect(lateWords(new Date('2026-05-10T08:00:00Z'), now)).toBe('2 d late');
});

describe('ageTrack', () => {
	const opened = new Date('2026-05-10T14:10:00Z');

	it('runs to now while there is time', () => {
		const due = new Date('2026-05-14T14:10:00Z');
		expect(ageTrack(opened, due, now)).toEqual({ run: 0.5, due: 1, isLate: false });
	});

	it('puts the tick where it was due once that is past', () => {
		const due = new Date('2026-05-11T14:10:00Z');
		expect(ageTrack(opened, due, now)).toEqual({ run: 0.5, due: 0.5, isLate: true });
	});

	it('stays inside the track when the due time lies before the opening', () => {
		const due = new Date('2026-05-01T00:00:00Z');
		expect(ageTrack(opened, due, now)).toEqual({ run: 0, due: 0, isLate: true });
	});
});
