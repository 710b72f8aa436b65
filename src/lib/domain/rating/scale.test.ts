import { describe, expect, it } from 'vitest';
import { defaultScale, namesOn, ratingKey, sideOf } from './scale.ts';

describe('the side of a scale', () => {
	it('follows the middle of its own numbers', () => {
		expect([5, 4, 3, 2, 1].map((value) => sideOf(value, 5))).toEqual([
			...['upper', 'upper', 'middle', 'lower', 'lower']
		]);
		expect([2, 1].map((value) => sideOf(value, 2))).toEqual(['upper', 'lower']);
	});

	it('has the names of its labels', () => {
		expect(namesOn('upper', defaultScale)).toBe('True or Mostly true');
		expect(namesOn('middle', defaultScale)).toBe('Half true');
		expect(namesOn('middle', [])).toBe('');
	});
});

describe('the keys of the rating control', () => {
	const many = Array.from({ length: 11 }, (_, at) => ({ ...defaultScale[0], key: `label-${at}` }));

	it('are 1 to 9 in the order of the scale', () => {
		expect(many.map((label) => ratingKey(many, label))).toEqual([
			...['1', '2', '3', '4', '5', '6', '7', '8', '9', null, null]
		]);
	});
});
