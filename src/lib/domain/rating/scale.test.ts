import { expect, it } from 'vitest';
import { defaultScale, labelKeys } from './scale.ts';

it('keeps the order of keys and scale the same', () => {
	expect(defaultScale.map((label) => label.key)).toEqual([...labelKeys]);
});
