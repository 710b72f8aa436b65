import { expect, it } from 'vitest';
import { danglingReferences } from './references.ts';

it('finds the references that have no source', () => {
	const words = 'The accounts say so [1]. So does the board [7], twice [7][0].';
	expect(danglingReferences(words, 1)).toEqual([7, 0]);
	expect(danglingReferences(words, 7)).toEqual([0]);
});

it('leaves alone what is no reference', () => {
	const words = String.raw`\[7\] [7](https://board.example) [2019] [see 9]`;
	expect(danglingReferences(words, 1)).toEqual([]);
});
