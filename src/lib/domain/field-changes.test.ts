import { describe, expect, it } from 'vitest';
import { beforeEdits, fieldChanges } from './field-changes.ts';

interface Pier {
	name: string;
	length: number | null;
}

const names = ['name', 'length'] as const;
const first: Pier = { name: 'North mole', length: null };
const second: Pier = { name: 'North mole', length: 412 };
const third: Pier = { name: 'Great mole', length: 415 };

describe('field changes', () => {
	it('holds what differs, with both values', () => {
		expect(fieldChanges(names, first, second)).toEqual({ length: { from: null, to: 412 } });
		expect(fieldChanges(names, first, { ...first })).toEqual({});
	});

	it('can be taken back, newest first', () => {
		const edits = [fieldChanges(names, second, third), fieldChanges(names, first, second)];
		expect(beforeEdits(third, edits)).toEqual(first);
		expect(beforeEdits(third, edits.slice(0, 1))).toEqual(second);
		expect(beforeEdits(third, [])).toEqual(third);
	});
});
