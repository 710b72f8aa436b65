import { expect, it } from 'vitest';
import {
	confidenceMeanings,
	confidences,
	confidenceWords,
	labelForKey
} from '#lib/domain/rating/rating.ts';
import { defaultScale, labelKeys } from '#lib/domain/rating/scale.ts';

it('has a word and a meaning for every confidence', () => {
	expect(Object.keys(confidenceWords)).toEqual([...confidences]);
	expect(Object.keys(confidenceMeanings)).toEqual([...confidences]);
});

it.each([
	['1', 'true'],
	['5', 'false'],
	['6', 'unver'],
	['7', 'misctx'],
	['0', null],
	['8', null],
	['', null],
	['10', null],
	['Enter', null]
])('key %j picks %s', (key, label) => {
	expect(labelForKey(key)).toBe(label);
});

it('keeps the order of keys and scale the same', () => {
	expect(defaultScale.map((label) => label.key)).toEqual([...labelKeys]);
});
