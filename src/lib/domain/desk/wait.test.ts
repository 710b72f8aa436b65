import { expect, it } from 'vitest';
import { waitOf, waitWords } from './wait.ts';

const now = new Date('2026-05-12T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

const claim = { need: 'secondReview', state: 'secondReview', assigneeId: 'me' } as const;
const moments = { since: hoursAgo(9), came: null, step: hoursAgo(9), blind: false };

it.each([
	['In second review for 9 h', {}, {}],
	['In review for 9 h', {}, { blind: true }],
	['With you for 9 h', {}, { came: hoursAgo(9), step: hoursAgo(50) }],
	['With nobody for 9 h', { assigneeId: null }, { came: hoursAgo(9), step: hoursAgo(50) }],
	['In second review for 9 h', {}, { came: hoursAgo(50) }],
	['Open for 9 h', { need: 'firstReview', state: 'open' }, { came: hoursAgo(9) }],
	['Ready to decide for 9 h', { need: 'decide' }, {}],
	['Disputed for 9 h', { need: 'resolve', state: 'disputed' }, {}],
	['In review for 9 h', { need: 'resolve', state: 'disputed' }, { blind: true }],
	['Asked 9 h ago', { need: 'reply' }, { came: hoursAgo(9), step: hoursAgo(1) }]
] as const)('%s', (words, its, happened) => {
	const one = { ...claim, ...its };
	const wait = waitOf(one, { ...moments, ...happened });
	expect(waitWords({ ...one, wait }, now)).toBe(words);
});
