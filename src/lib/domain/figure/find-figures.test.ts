import { describe, expect, it } from 'vitest';
import { splitRange, type Figure } from '#lib/domain/figure/figure.ts';
import { findFigures } from '#lib/domain/figure/find-figures.ts';

/** The figures with their words instead of their offsets. */
function found(text: string, language = 'en'): (Partial<Figure> & { words: string })[] {
	return findFigures(text, language).map(({ start, end, ends, ...rest }) => ({
		...rest,
		words: text.slice(start, end)
	}));
}

function only(text: string, language = 'en'): Partial<Figure> & { words: string } {
	const figures = found(text, language);
	expect(figures, text).toHaveLength(1);
	return figures[0]!;
}

describe('money in English', () => {
	it.each([
		['The ferry cost EUR 4 billion.', 'EUR 4 billion', 4e9, 'EUR'],
		['The ferry cost €4bn.', '€4bn', 4e9, 'EUR'],
		['The ferry cost 4 billion euros.', '4 billion euros', 4e9, 'EUR'],
		['a grant of $75 million', '$75 million', 75e6, '$'],
		['a grant of US$1.2m', 'US$1.2m', 1.2e6, 'USD'],
		['a quarter of a million euros', 'a quarter of a million euros', 250_000, 'EUR'],
		['worth half a billion dollars', 'half a billion dollars', 5e8, '$'],
		[
			'two hundred and fifty thousand pounds',
			'two hundred and fifty thousand pounds',
			250_000,
			'GBP'
		],
		[
			'one million and two hundred thousand dollars',
			'one million and two hundred thousand dollars',
			1.2e6,
			'$'
		],
		['a million and a half dollars', 'a million and a half dollars', 1.5e6, '$'],
		['5 lakh rupees', '5 lakh rupees', 500_000, 'INR'],
		['Rs 20 crore', 'Rs 20 crore', 2e8, 'INR'],
		['five dollars and 30 cents each', 'five dollars and 30 cents', 5.3, '$'],
		['a dollar and five cents', 'a dollar and five cents', 1.05, '$'],
		['10 cents', '10 cents', 10, 'cent'],
		['470 pence a share', '470 pence', 470, 'pence'],
		['10 Hong Kong dollars', '10 Hong Kong dollars', 10, 'HKD'],
		['R$ 5 or so', 'R$ 5', 5, 'BRL'],
		['USD1000', 'USD1000', 1000, 'USD'],
		['a loss of -$5', '-$5', -5, '$'],
		['minus 5 dollars', 'minus 5 dollars', -5, '$'],
		['$5k', '$5k', 5000, '$'],
		['5K USD', '5K USD', 5000, 'USD'],
		['75 USD million', '75 USD million', 75e6, 'USD'],
		['$5 USD', '$5 USD', 5, 'USD'],
		['a 5-million-dollar pier', '5-million-dollar', 5e6, '$'],
		['billions of euros', 'billions of euros', null, 'EUR'],
		['50,000 won', '50,000 won', 50_000, 'KRW'],
		['1,234.50 Swiss francs', '1,234.50 Swiss francs', 1234.5, 'CHF']
	])('%s', (text, words, value, currency) => {
		expect(only(text)).toMatchObject({ kind: 'money', words, value, currency });
	});

	it('leaves precision words outside and keeps their meaning', () => {
		expect(only('It took at least $3.')).toMatchObject({ words: '$3', approximate: 'at least' });
		expect(only('nearly 7 euros')).toMatchObject({ words: '7 euros', approximate: 'about' });
		expect(only('no more than 7 euros')).toMatchObject({ approximate: 'at most' });
		expect(only('€5 or more')).toMatchObject({ words: '€5', approximate: 'at least' });
	});

	it('does not take other things for money', () => {
		const text = 'A dollar sign, 5 won the prize, 3 tons of sugar, the euro zone, COP 29, TOP 10.';
		expect(found(text).filter(({ kind }) => kind === 'money')).toEqual([]);
		expect(only('20 dollars in 1998')).toMatchObject({ words: '20 dollars' });
		expect(found('20 dollars and 43 people').map(({ words }) => words)).toEqual([
			'20 dollars',
			'43 people'
		]);
	});
});

describe('ranges', () => {
	it.each([
		['between 2 and 3 million dollars', '2 and 3 million dollars', 2e6, 3e6],
		['$5-10 million', '$5-10 million', 5e6, 10e6],
		['$5 to $10 million', '$5 to $10 million', 5e6, 10e6],
		['€900,000 to 1 million', '€900,000 to 1 million', 900_000, 1e6],
		['10 to 20 percent', '10 to 20 percent', 10, 20],
		['30 to 40 nations', '30 to 40 nations', 30, 40],
		['1-2m homes', '1-2m homes', 1e6, 2e6]
	])('%s', (text, words, value, max) => {
		expect(only(text)).toMatchObject({ words, value, max });
	});

	it('are two amounts where they say a change', () => {
		expect(found('fell from 20 to 10 percent').map(({ value }) => value)).toEqual([20, 10]);
		expect(found('rose from $5 to $10').map(({ value }) => value)).toEqual([5, 10]);
		expect(found('stieg von 10 auf 20 Prozent', 'de').map(({ value }) => value)).toEqual([10, 20]);
	});

	it('split into their two ends', () => {
		const text = 'about $10-$20';
		const ends = findFigures(text, 'en').flatMap(splitRange);
		expect(ends.map(({ start, end }) => text.slice(start, end))).toEqual(['$10', '$20']);
		expect(ends.map(({ value }) => value)).toEqual([10, 20]);
		expect(ends[0]).not.toHaveProperty('max');
	});
});

describe('other figures', () => {
	it.each([
		['a rise of 4.5%', 'percent', '4.5%', 4.5],
		['twenty per cent', 'percent', 'twenty per cent', 20],
		['0.5 percentage points', 'percentagePoints', '0.5 percentage points', 0.5],
		['25 basis points', 'percentagePoints', '25 basis points', 0.25],
		['among 32 nations', 'count', '32 nations', 32],
		['12 member states', 'count', '12 member states', 12],
		['1.6m homes', 'count', '1.6m homes', 1.6e6],
		['some 45 km of road', 'count', '45 km', 45],
		['a 45-acre farm', 'count', '45-acre', 45],
		['enters its third year', 'ordinal', 'third year', 3],
		['the 5th consecutive month', 'ordinal', '5th consecutive', 5],
		['exports doubled', 'multiple', 'doubled', 2],
		['three times as much fish', 'multiple', 'three times as much', 3],
		['a tenfold rise', 'multiple', 'tenfold', 10],
		['two thirds of voters', 'multiple', 'two thirds of', 2 / 3]
	])('%s', (text, kind, words, value) => {
		expect(only(text)).toMatchObject({ kind, words, value });
	});

	it('finds nothing in dates, times, codes and addresses', () => {
		const text =
			'On 5 May 2022 at 10:30 a.m., gate 12, F-16 of 192.168.1.2, 5/17/2018, https://a.example/7%20nations, Article 5 rules';
		expect(found(text)).toEqual([]);
	});

	it('reads rate, period, date and total around a figure', () => {
		expect(only('They pledged 1 billion euros a month over the next five years.')).toMatchObject({
			per: 'month',
			period: 'over the next five years'
		});
		expect(only('It wants €5bn in aid a year by the end of 2025.')).toMatchObject({
			per: 'year',
			asOf: 'by the end of 2025'
		});
		expect(only('In total, 300 homes were lost.')).toMatchObject({ cumulative: true });
		expect(only('It was 5 euros a year ago.')).not.toHaveProperty('per');
	});
});
