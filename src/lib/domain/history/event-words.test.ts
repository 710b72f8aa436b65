import { describe, expect, it } from 'vitest';
import { eventWords } from './event-words.ts';

describe('eventWords', () => {
	it('says which verdict was decided', () => {
		const label = { key: 'moot', name: 'Moot', glyph: 'dash', colour: 'unver' };
		expect(eventWords({ action: 'verdict.decided', data: { label } })).toEqual({
			text: 'decided',
			verdict: label,
			state: 'decided'
		});
	});

	it('knows the verdicts of older events by their keys', () => {
		const { verdict } = eventWords({ action: 'verdict.decided', data: { labelKey: 'mfalse' } });
		expect(verdict).toEqual({
			...{ key: 'mfalse', name: 'Mostly false', glyph: 'cross', colour: 'mfalse' }
		});
	});

	it('never shows what a rating was, even if it was recorded', () => {
		const data = { labelKey: 'false', label: 'false', rationale: 'Plainly wrong', reason: 'x' };
		expect(eventWords({ action: 'rating.given', data })).toEqual({
			text: 'rated',
			state: 'inReview'
		});
	});

	it('names the fields that an edit changed', () => {
		const edits = { outlet: { from: 'A', to: 'B' }, title: { from: 'a', to: 'b' } };
		expect(eventWords({ action: 'article.edited', data: { edits } }).detail).toBe(
			'Title and outlet.'
		);
		const fields = ['Statement', 'Due', 'Kind'];
		expect(eventWords({ action: 'claim.edited', data: { fields } }).detail).toBe(
			'Statement, due and kind.'
		);
	});

	it('says which settings of the desk changed, and by what means', () => {
		const changes = {
			ratingsNeeded: { from: 1, to: 2 },
			allowOwnDecision: { from: false, to: true }
		};
		const data = { changes, by: 'the command line' };
		expect(eventWords({ action: 'desk.changed', data })).toEqual({
			text: 'changed the settings of the desk',
			detail:
				'Ratings needed from 1 to 2. Deciding what one has rated from no to yes. By the command line.'
		});
	});

	it('says what a version of the scale changed, and what it holds', () => {
		const look = { meaning: 'So.', glyph: 'dash', colour: 'half', unsettled: false };
		const before = [
			{ ...look, key: 'true', name: 'True', value: 2 },
			{ ...look, key: 'false', name: 'False', value: 1 }
		];
		const labels = [...before, { ...look, key: 'satire', name: 'Satire', value: null }];
		const data = { version: 2, labels, before };
		expect(eventWords({ action: 'scale.made', data })).toEqual({
			text: 'made version 2 of the scale',
			detail: 'Added Satire. True 2, False 1, Satire.'
		});
		expect(eventWords({ action: 'scale.made', data: { labels: [7, null, {}] } }).text).toBe(
			'made version 0 of the scale'
		);
	});

	it('says what was undone in a sentence', () => {
		const words = (undid: string) => eventWords({ action: 'claim.changeUndone', data: { undid } });
		expect(words('claim.merged').text).toBe('undid the merge into');
		expect(words('claim.changeUndone').text).toBe('did again what was undone on');
		expect(words('claim.edited').text).toBe('undid a change to');
	});

	it('takes anything for data', () => {
		for (const data of [null, undefined, 7, 'x', [], { reason: 4, edits: [], changes: {} }]) {
			for (const action of ['claim.edited', 'claim.assigned', 'article.edited', 'claim.split']) {
				expect(eventWords({ action, data }).text).not.toBe('');
			}
		}
		expect(eventWords({ action: 'moon.landed', data: {} }).text).toBe('recorded “moon.landed” on');
	});

	it('says to whom a claim went', () => {
		const to = (assignee: string | null) =>
			eventWords({ action: 'claim.assigned', data: { assignee } });
		expect(to('Jonah Vesterby')).toEqual({ text: 'gave', after: 'to Jonah Vesterby' });
		expect(to(null)).toEqual({ text: 'left', after: 'to nobody' });
		const data = { assignee: 'Jonah Vesterby', taken: 'yes' };
		expect(eventWords({ action: 'claim.assigned', data })).toEqual({ text: 'took' });
	});

	it('says until when a claim is due', () => {
		const [before, after] = [
			{ assigneeId: 'jonah', dueAt: null },
			{ assigneeId: 'jonah', dueAt: '2026-05-05T12:30:00.000Z' }
		];
		const words = (from: object, to: object, assignee: string | null = 'Jonah Vesterby') =>
			eventWords({
				action: 'claim.assigned',
				data: { assignee, changes: [{ row: 'claim', before: from, after: to }] }
			});
		expect(words(before, after)).toEqual({
			text: 'set the due time of',
			detail: 'Due 5 May 2026, 12:30 UTC.'
		});
		expect(words(after, before)).toEqual({ text: 'took the due time off' });
		expect(words(after, { ...before, assigneeId: null }, null)).toEqual({
			text: 'left',
			after: 'to nobody',
			detail: 'It has no due time any more.'
		});
	});
});
