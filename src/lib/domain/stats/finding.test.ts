import { describe, expect, test } from 'vitest';
import { readDay } from './day.ts';
import { durationWords, findingSentence } from './finding.ts';

const now = new Date('2026-05-14T09:00:00Z');
const period = (since: string, until = '') => ({ since: readDay(since), until: readDay(until) });

describe('the finding', () => {
	test.each([
		[
			312,
			2.58,
			period('2026-02-01'),
			'312 verdicts since February, half of them within 2.6 days of the claim being marked.'
		],
		[
			20,
			0.25,
			period('2025-02-12'),
			'20 verdicts since 12 February 2025, half of them within 6 hours of the claim being marked.'
		],
		[
			1204,
			1,
			period(''),
			'1,204 verdicts so far, half of them within 1 day of the claim being marked.'
		],
		[
			19,
			2,
			period('', '2026-03-31'),
			'19 verdicts until 31 March: too few to say how long one takes.'
		],
		[
			1,
			2,
			period('2026-02-03', '2026-03-31'),
			'1 verdict from 3 February to 31 March: too few to say how long one takes.'
		],
		[0, null, period(''), 'No verdicts so far.']
	])('%i verdicts, median %f days', (verdicts, medianDays, days, sentence) => {
		expect(findingSentence({ verdicts, medianDays }, days, now)).toBe(sentence);
	});

	test('a day is not twenty-four hours, nor a little less', () => {
		expect([0.01, 0.9979, 0.999, 1.04, 12].map(durationWords)).toEqual([
			'0.2 hours',
			'23.9 hours',
			'1 day',
			'1 day',
			'12 days'
		]);
	});
});
