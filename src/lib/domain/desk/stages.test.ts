import { expect, it } from 'vitest';
import { stagesFinding, stageTimeRows } from './stages.ts';

const now = new Date('2026-05-12T14:00:00Z');
const oldestAt = new Date('2026-05-07T11:00:00Z');

it('shows no time of fewer than 20 claims, and a row for every stage', () => {
	const time = { median: 3600 * 29, ninety: 3600 * 24 * 9 };
	const rows = stageTimeRows([
		{ stage: 'source', claims: 20, ...time },
		{ stage: 'decision', claims: 19, ...time }
	]);
	expect(rows.map(({ stage, claims }) => [stage, claims])).toEqual([
		['source', 20],
		['firstRating', 0],
		['secondRating', 0],
		['decision', 19],
		['page', 0]
	]);
	expect(rows[0]).toMatchObject({ median: '1 d 5 h', ninety: '9 d', instead: null });
	expect(rows[3]).toMatchObject({
		median: null,
		ninety: null,
		instead: 'Fewer than 20, not shown'
	});
});

it.each([
	[0, 0, 'Nothing waits.'],
	[1, 0, 'One claim waits for a first source. It has waited for 5 d 3 h.'],
	[1, 12, 'Twelve claims wait for a decision. The first of them has waited for 5 d 3 h.'],
	[2000, 3, '2,000 claims wait for a first source. The first of them has waited for 5 d 3 h.']
])('opens with where most claims wait: %d and %d', (source, decision, words) => {
	const waiting = [
		{ stage: 'source', total: source, oldestAt: source > 0 ? oldestAt : null },
		{ stage: 'decision', total: decision, oldestAt: decision > 0 ? oldestAt : null }
	] as const;
	expect(stagesFinding(waiting, now)).toBe(words);
});
