import { describe, expect, it } from 'vitest';
import { mergeEdit, type TypedClaim } from './merge-edit.ts';

const seen: TypedClaim = {
	kind: 'figure',
	statement: 'The mole cost four million.',
	slots: { value: '4 million', currency: 'EUR', asOf: '' },
	claimant: 'Ilse Marrow',
	saidOn: '',
	saidWhere: ''
};

describe('the merge of an edit', () => {
	it('takes what only the others changed, and keeps what was typed', () => {
		const changed = { saidWhere: { from: null, to: 'City council' } };
		const typed = { ...seen, statement: 'The mole cost EUR 4 million.' };
		expect(mergeEdit(changed, typed)).toEqual({
			merged: { ...typed, saidWhere: 'City council' },
			taken: ['saidWhere'],
			contested: []
		});
	});

	it('leaves to the person what both changed, each in their own way', () => {
		const changed = { statement: { from: seen.statement, to: 'Theirs.' } };
		expect(mergeEdit(changed, { ...seen, statement: 'Mine.' })).toEqual({
			merged: { ...seen, statement: 'Mine.' },
			taken: [],
			contested: ['statement']
		});
	});

	it('has nothing to ask where both came to the same words', () => {
		const changed = { statement: { from: seen.statement, to: 'The same.' } };
		const { taken, contested } = mergeEdit(changed, { ...seen, statement: 'The same.' });
		expect([...taken, ...contested]).toEqual([]);
	});

	it('merges the details of one kind one by one', () => {
		const changed = { slots: { from: seen.slots, to: { ...seen.slots, asOf: 'May 2026' } } };
		const typed = { ...seen, slots: { ...seen.slots, value: '4.1 million' } };
		const { merged, taken, contested } = mergeEdit(changed, typed);
		expect(merged.slots).toMatchObject({ value: '4.1 million', asOf: 'May 2026', currency: 'EUR' });
		expect({ taken, contested }).toEqual({ taken: ['slots'], contested: [] });
	});

	it('says so when both changed one detail', () => {
		const changed = { slots: { from: seen.slots, to: { ...seen.slots, value: '5 million' } } };
		const typed = { ...seen, slots: { ...seen.slots, value: '4.1 million' } };
		const { merged, contested } = mergeEdit(changed, typed);
		expect(merged.slots['value']).toBe('4.1 million');
		expect(contested).toEqual(['slots']);
	});

	it('passes over what the form does not hold', () => {
		const changed = {
			assigneeId: { from: null, to: 'somebody' },
			priority: { from: 0, to: 2 }
		} as const;
		expect(mergeEdit(changed, seen)).toEqual({ merged: seen, taken: [], contested: [] });
	});
});
