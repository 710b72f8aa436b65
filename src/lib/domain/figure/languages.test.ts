import { describe, expect, it } from 'vitest';
import { findFigures } from '#lib/domain/figure/find-figures.ts';

const cases: Record<string, [text: string, words: string, value: number, of: string][]> = {
	de: [
		['Das kostet 1,5 Mrd. €.', '1,5 Mrd. €', 1.5e9, 'EUR'],
		['zweihundertfünfzigtausend Pfund', 'zweihundertfünfzigtausend Pfund', 250_000, 'GBP'],
		['anderthalb Millionen Euro', 'anderthalb Millionen Euro', 1.5e6, 'EUR'],
		['eine halbe Milliarde Dollar', 'eine halbe Milliarde Dollar', 5e8, '$'],
		['dreizehn Euro und fünfzig Cent', 'dreizehn Euro und fünfzig Cent', 13.5, 'EUR'],
		['3 kanadischen Dollars', '3 kanadischen Dollars', 3, 'CAD'],
		['CHF 1’000.50', 'CHF 1’000.50', 1000.5, 'CHF'],
		['12.345,50 Euro', '12.345,50 Euro', 12_345.5, 'EUR'],
		['1.200 neue Stellen', '1.200 neue Stellen', 1200, 'neue Stellen']
	],
	fr: [
		['1.5 milliards d’euros', '1.5 milliards d’euros', 1.5e9, 'EUR'],
		['5 M€', '5 M€', 5e6, 'EUR'],
		['quatre-vingt-dix-sept euros', 'quatre-vingt-dix-sept euros', 97, 'EUR'],
		[
			'deux millions trois cent mille dollars',
			'deux millions trois cent mille dollars',
			2.3e6,
			'$'
		],
		['15 dollars et 15 cents', '15 dollars et 15 cents', 15.15, '$'],
		['20 $ CA', '20 $ CA', 20, 'CAD'],
		['10\u202f000 francs suisses', '10\u202f000 francs suisses', 10_000, 'CHF'],
		['au moins 5 euros', '5 euros', 5, 'EUR'],
		['plus de 32 pays', '32 pays', 32, 'pays']
	],
	es: [
		['1,17 mil millones de dólares', '1,17 mil millones de dólares', 1.17e9, '$'],
		['quinientos mil pesos mexicanos', 'quinientos mil pesos mexicanos', 500_000, 'MXN'],
		['7 euros con 40', '7 euros con 40', 7.4, 'EUR'],
		['MXN$ 20', 'MXN$ 20', 20, 'MXN'],
		['más de 32 países', '32 países', 32, 'países']
	],
	it: [
		['duecentottanta euro', 'duecentottanta euro', 280, 'EUR'],
		['mezzo miliardo di dollari', 'mezzo miliardo di dollari', 5e8, '$'],
		['un milione e mezzo di sterline', 'un milione e mezzo di sterline', 1.5e6, 'GBP'],
		['3 mld di euro', '3 mld di euro', 3e9, 'EUR'],
		['ventuno franchi svizzeri', 'ventuno franchi svizzeri', 21, 'CHF'],
		['oltre 32 paesi', '32 paesi', 32, 'paesi']
	],
	pt: [
		['R$ 3 bi', 'R$ 3 bi', 3e9, 'BRL'],
		['duzentos e cinquenta mil reais', 'duzentos e cinquenta mil reais', 250_000, 'BRL'],
		['meio milhão de euros', 'meio milhão de euros', 5e5, 'EUR'],
		['mais de 32 países', '32 países', 32, 'países']
	],
	pl: [
		[
			'dwieście pięćdziesiąt tysięcy złotych',
			'dwieście pięćdziesiąt tysięcy złotych',
			250_000,
			'PLN'
		],
		['5 złotych 30 groszy', '5 złotych 30 groszy', 5.3, 'PLN'],
		['1 200 nowych miejsc', '1 200 nowych miejsc', 1200, 'nowych miejsc']
	],
	uk: [
		['пів мільярда доларів США', 'пів мільярда доларів США', 5e8, 'USD'],
		['п’ять гривень', 'п’ять гривень', 5, 'UAH'],
		['32 країни', '32 країни', 32, 'країни']
	],
	ru: [
		['полмиллиарда долларов', 'полмиллиарда долларов', 5e8, '$'],
		['20 тыс. руб.', '20 тыс. руб.', 20_000, 'RUB'],
		['32 страны', '32 страны', 32, 'страны']
	]
};

describe.each(Object.entries(cases))('figures in %s', (language, sentences) => {
	it.each(sentences)('%s', (text, words, value, of) => {
		const [figure] = findFigures(text, language);
		expect({
			words: text.slice(figure?.start, figure?.end),
			value: figure?.value,
			of: figure?.currency ?? figure?.unit
		}).toEqual({ words, value, of });
	});
});

it('reads a language without data as English', () => {
	expect(findFigures('EUR 5 million', 'xx')).toHaveLength(1);
	expect(findFigures('EUR 5 million', '')).toHaveLength(1);
	expect(findFigures('5 Millionen Euro', 'de-AT')).toMatchObject([{ value: 5e6 }]);
});
