import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareFigures,
	type FigureComparison
} from '#lib/domain/figure/compare/compare-figures.ts';
import { comparisonWords } from '#lib/domain/figure/compare/comparison-words.ts';
import type { StatedFigure } from '#lib/domain/figure/compare/stated-figure.ts';

function figure(value: string, more: Partial<StatedFigure> = {}): StatedFigure {
	return {
		value,
		max: '',
		currency: '',
		unit: '',
		per: '',
		approximate: 'exact',
		language: 'en',
		...more
	};
}

function euros(value: string, more: Partial<StatedFigure> = {}): StatedFigure {
	return figure(value, { currency: 'EUR', ...more });
}

function compared(...given: Parameters<typeof compareFigures>): FigureComparison {
	const result = compareFigures(...given);
	if (!result.ok) throw new Error(result.reason.words);
	return result.value;
}

function refused(...given: Parameters<typeof compareFigures>): string {
	const result = compareFigures(...given);
	return result.ok ? 'compared' : result.reason.code;
}

describe('a total to date against an amount a month', () => {
	const comparison = compared(
		euros('1 billion', { per: 'month' }),
		euros('3,571.2 million', { over: { count: 24, period: 'month' } })
	);

	it('is shown as the design draws it', () => {
		expect(comparisonWords(comparison)).toEqual({
			terms: 'EUR million a month',
			stated: '1,000.0',
			sourced: '148.8',
			difference: '+851.2',
			percent: '+572.0%',
			verdict: 'outside the 5% tolerance, 6.7 times the sourced figure'
		});
	});

	it('keeps every step of the calculation', () => {
		expect(comparison.steps.map(({ words }) => words)).toEqual([
			'Stated: EUR 1 billion per month, 1,000,000,000',
			'Sourced: EUR 3,571.2 million, 3,571,200,000',
			'A total over 24 months: 3,571,200,000 ÷ 24 = 148,800,000 per month',
			'Difference: 1,000,000,000 − 148,800,000 = 851,200,000',
			'In percent: 851,200,000 ÷ 148,800,000 = 572.04%',
			'Tolerated: 5% of the sourced figure; rounding excuses up to 500,000,000, but no more than 10%'
		]);
		expect(comparison.steps[2]?.value).toBe(148_800_000);
	});
});

describe('rounding', () => {
	it.each([
		['4 billion', '4,012,300,000', 'exact'],
		['4.0 billion', '4,012,300,000', 'exact'],
		['4.1 billion', '4,012,300,000', 'withinTolerance'],
		['4 billion', '4.3 billion', 'withinRounding'],
		['4 billion', '4.5 billion', 'off'],
		// Rounding would excuse half a billion, but not 28.6 percent.
		['1 billion', '1.4 billion', 'off'],
		// The source is the less precise of the two.
		['4,012,300,000', '4 billion', 'exact'],
		['1,150', '1,152', 'exact'],
		['20', '21', 'withinTolerance'],
		['20', '22', 'off'],
		['0', '0', 'exact'],
		['3', '0', 'off']
	])('%s against %s is %s', (claimed, sourced, outcome) => {
		expect(compared(figure(claimed), figure(sourced)).outcome).toBe(outcome);
	});

	it('of "about" excuses twice as much', () => {
		const about = figure('4 billion', { approximate: 'about' });
		expect(compared(about, figure('4.38 billion')).outcome).toBe('exact');
		expect(compared(figure('4 billion'), figure('4.38 billion')).outcome).toBe('withinRounding');
		expect(compared(about, figure('4.9 billion')).outcome).toBe('withinRounding');
		expect(compared(about, figure('5.2 billion')).outcome).toBe('off');
	});

	it('of a share takes its zeros as stated', () => {
		expect(compared(figure('20%'), figure('20.4%')).outcome).toBe('exact');
		expect(compared(figure('100%'), figure('97%')).outcome).toBe('withinTolerance');
	});

	it('goes by the tolerance of the desk', () => {
		expect(compared(figure('20'), figure('21'), { tolerance: 0.01 }).outcome).toBe('off');
	});
});

describe('limits and ranges', () => {
	it.each([
		['at least', '4 billion', '5 billion', 'holds'],
		['at least', '4 billion', '3.97 billion', 'withinRounding'],
		['at least', '4 billion', '3 billion', 'off'],
		['more than', '400', '400', 'withinRounding'],
		['at most', '400', '120', 'holds'],
		['less than', '62', '70', 'off']
	] as const)('%s %s against %s: %s', (approximate, claimed, sourced, outcome) => {
		expect(compared(figure(claimed, { approximate }), figure(sourced)).outcome).toBe(outcome);
	});

	it('of the claim hold the source inside them', () => {
		const range = euros('4 billion', { max: '5 billion' });
		expect(compared(range, euros('4.6 billion'))).toMatchObject({
			outcome: 'holds',
			difference: 0
		});
		expect(compared(range, euros('6 billion'))).toMatchObject({ outcome: 'off', difference: -1e9 });
		expect(compared(range, euros('3 billion'))).toMatchObject({ outcome: 'off', difference: 1e9 });
	});

	it('are shown with both ends', () => {
		const range = euros('4 billion', { max: '5 billion' });
		expect(comparisonWords(compared(range, euros('4.6 billion')))).toMatchObject({
			stated: '4.0 to 5.0',
			sourced: '4.6',
			difference: '0.0',
			verdict: 'as claimed'
		});
	});

	it('that the source meets to the unit are not said to lie inside it', () => {
		const { steps } = compared(figure('400', { approximate: 'at least' }), figure('400'));
		expect(steps.map(({ words }) => words)).toContain('Difference: 400 − 400 = 0');
	});

	it('of the source hold the claim inside them', () => {
		const range = figure('300', { max: '340' });
		expect(compared(figure('312'), range).outcome).toBe('holds');
		expect(compared(figure('412'), range)).toMatchObject({ outcome: 'off', difference: 72 });
	});

	it('on both sides differ by their ends', () => {
		const claimed = figure('10', { max: '20' });
		expect(compared(claimed, figure('10', { max: '20' })).outcome).toBe('exact');
		expect(compared(claimed, figure('11', { max: '40' }))).toMatchObject({
			outcome: 'off',
			stated: 20,
			sourced: 40
		});
	});

	it('of the source alone may say too little', () => {
		const floor = figure('300', { approximate: 'at least' });
		expect(refused(figure('412'), floor)).toBe('openSource');
		expect(compared(figure('212'), floor).outcome).toBe('off');
		expect(compared(figure('300'), floor).outcome).toBe('exact');
		const limit = (value: string, approximate: 'at least' | 'at most'): StatedFigure =>
			figure(value, { approximate });
		expect(compared(limit('250', 'at least'), floor).outcome).toBe('holds');
		expect(refused(limit('350', 'at least'), floor)).toBe('openSource');
		expect(compared(limit('200', 'at most'), floor).outcome).toBe('off');
		expect(refused(limit('400', 'at most'), floor)).toBe('openSource');
	});
});

describe('currencies', () => {
	const rate = {
		from: 'USD',
		to: 'EUR',
		rate: 0.92,
		on: '2026-02-28',
		source: 'ECB reference rates'
	};
	const dollars = figure('100 million', { currency: 'USD' });

	it('need a rate with its day and its source', () => {
		expect(refused(euros('92 million'), dollars)).toBe('noRate');
		expect(refused(euros('92 million'), dollars, { rate: { ...rate, from: 'GBP' } })).toBe(
			'noRate'
		);
		expect(refused(euros('92 million'), dollars, { rate: { ...rate, rate: 0 } })).toBe('rate');
		expect(refused(euros('92 million'), dollars, { rate: { ...rate, on: '2026-02-30' } })).toBe(
			'rateDay'
		);
		expect(refused(euros('92 million'), dollars, { rate: { ...rate, source: ' ' } })).toBe(
			'rateSource'
		);
	});

	it('are changed by it, either way round', () => {
		const there = compared(euros('92 million'), dollars, { rate });
		expect(there).toMatchObject({ outcome: 'exact', sourced: 92_000_000, currency: 'EUR' });
		expect(there.steps[2]?.words).toBe(
			'1 USD is 0.92 EUR (28 Feb 2026, ECB reference rates): 100,000,000 × 0.92 = 92,000,000 EUR'
		);
		const back = compared(dollars, euros('92 million'), { rate });
		expect(back.sourced).toBe(100_000_000);
		expect(back.steps[2]?.words).toContain('92,000,000 ÷ 0.92 = 100,000,000 USD');
	});

	it('are not guessed where one figure names none', () => {
		expect(refused(euros('92 million'), figure('92 million'))).toBe('currency');
	});
});

describe('units', () => {
	it('are changed where both are known', () => {
		const comparison = compared(figure('7.4', { unit: 'km' }), figure('7,400', { unit: 'metres' }));
		expect(comparison).toMatchObject({ outcome: 'exact', sourced: 7.4, unit: 'km' });
		expect(comparison.steps[2]?.words).toBe('1 km is 1,000 metres: 7,400 ÷ 1,000 = 7.4 km');
	});

	it('are the same in the singular and in capitals', () => {
		expect(
			compared(figure('1', { unit: 'Country' }), figure('1', { unit: 'countries' })).outcome
		).toBe('exact');
	});

	it('that differ cannot be compared', () => {
		expect(refused(figure('5', { unit: 'nations' }), figure('5', { unit: 'tonnes' }))).toBe('unit');
		expect(refused(figure('5%'), figure('5', { unit: 'percentage points' }))).toBe('unit');
		expect(refused(figure('5'), figure('5', { unit: 'tonnes' }))).toBe('unit');
	});
});

describe('periods', () => {
	it.each([
		['month', '12 million', 'year', 1e6],
		['year', '1 million', 'month', 12e6],
		['quarter', '1 million', 'month', 3e6],
		['day', '168', 'week', 24],
		['hour', '48', 'day', 2]
	] as const)('per %s from %s per %s', (per, value, from, sourced) => {
		expect(compared(figure('1', { per }), figure(value, { per: from })).sourced).toBe(sourced);
	});

	it('between days and months go by the mean of the calendar, and say so', () => {
		const { sourced, steps } = compared(
			figure('30', { per: 'month' }),
			figure('1', { per: 'day' })
		);
		expect(sourced).toBeCloseTo(30.436875, 6);
		expect(steps[2]?.words).toContain('on the mean of the calendar');
	});

	it('bring a total over years to an amount a month, and a rate to a total', () => {
		const overYears = euros('24 million', { over: { count: 2, period: 'year' } });
		expect(compared(euros('1 million', { per: 'month' }), overYears).sourced).toBe(1e6);
		expect(compared(overYears, euros('1 million', { per: 'month' })).sourced).toBe(24e6);
	});

	it('divide by people too', () => {
		const total = euros('45 million', { over: { count: 9000, period: 'person' } });
		expect(compared(euros('5,000', { per: 'person' }), total).outcome).toBe('exact');
		expect(refused(euros('5,000', { per: 'person' }), euros('5,000', { per: 'month' }))).toBe(
			'per'
		);
	});

	it('of two totals must be the same', () => {
		const over = (count: number, period: 'month' | 'year'): StatedFigure =>
			euros('24 million', { over: { count, period } });
		expect(compared(over(24, 'month'), over(2, 'year')).outcome).toBe('exact');
		expect(refused(over(24, 'month'), over(3, 'year'))).toBe('span');
	});

	it('warn of a total to date against another', () => {
		const { steps } = compared(euros('4 billion', { cumulative: true }), euros('4 billion'));
		expect(steps[2]?.words).toBe(
			'The claim is a total to date, the other is not: see that both cover the same time.'
		);
	});

	it('are asked for where one side has none', () => {
		expect(refused(euros('1 billion', { per: 'month' }), euros('3 billion'))).toBe('over');
		expect(refused(euros('3 billion'), euros('1 billion', { per: 'month' }))).toBe('over');
		expect(refused(figure('3'), figure('3', { over: { count: 0, period: 'month' } }))).toBe('over');
	});
});

describe('numbers that cannot be read', () => {
	it.each([
		['', 'Give the number first.'],
		['billions', 'cannot be read as one number'],
		['4 billion or so', 'cannot be read as one number']
	])('“%s”', (value, words) => {
		const result = compareFigures(figure('4'), figure(value));
		expect(result).toMatchObject({
			ok: false,
			reason: { code: 'unreadable', field: 'sourced.value' }
		});
		expect(result.ok ? '' : result.reason.words).toContain(words);
	});
});

describe('any two figures', () => {
	const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
	const asFigure = (value: number): StatedFigure => figure(value.toLocaleString('en-GB'));

	it('are exact against themselves and differ by the same both ways', () => {
		fc.assert(
			fc.property(amount, amount, (a, b) => {
				expect(compared(asFigure(a), asFigure(a)).outcome).toBe('exact');
				const there = compared(asFigure(a), asFigure(b));
				const back = compared(asFigure(b), asFigure(a));
				expect(there.difference + back.difference).toBe(0);
			})
		);
	});

	it('come no nearer by a claim that lies farther off', () => {
		const rank = ['exact', 'withinRounding', 'withinTolerance', 'off'];
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e6 }),
				fc.nat(1e6),
				fc.nat(1e6),
				(base, near, more) => {
					// One decimal, so that all claims are equally precise.
					const claim = (gap: number): StatedFigure => figure((base + gap + 0.1).toFixed(1));
					const sourced = figure((base + 0.1).toFixed(1));
					const nearer = rank.indexOf(compared(claim(near), sourced).outcome);
					expect(
						rank.indexOf(compared(claim(near + more), sourced).outcome)
					).toBeGreaterThanOrEqual(nearer);
				}
			)
		);
	});

	it('of nothing are shown without a scale or a percentage', () => {
		const words = comparisonWords(compared(euros('0'), euros('0')));
		expect(words).toMatchObject({ terms: 'EUR', stated: '0', sourced: '0', percent: '' });
	});

	it('are shown as finite numbers in words', () => {
		fc.assert(
			fc.property(amount, amount, (a, b) => {
				const words = comparisonWords(compared(asFigure(a), asFigure(b)));
				expect(Object.values(words).join(' ')).not.toMatch(/NaN|Infinity|undefined/);
			})
		);
	});
});
