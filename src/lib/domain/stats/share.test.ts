import { describe, expect, test } from 'vitest';
import { percentWords, share } from './share.ts';

describe('a share', () => {
	test('comes with its base', () => {
		expect(share(71, 312)).toEqual({
			shown: true,
			part: 71,
			whole: 312,
			fraction: 71 / 312,
			words: '23%'
		});
	});

	test.each([0, 1, 19])('of %i is not shown', (whole) => {
		expect(share(0, whole)).toEqual({
			shown: false,
			part: 0,
			whole,
			words: 'Fewer than 20, not shown'
		});
	});

	test('of 20 is shown', () => {
		expect(share(5, 20).words).toBe('25%');
	});
});

test('a percentage is never rounded to none or to all', () => {
	expect([0, 0.001, 0.005, 0.5, 0.996, 1].map(percentWords)).toEqual([
		'0%',
		'<1%',
		'1%',
		'50%',
		'>99%',
		'100%'
	]);
});
