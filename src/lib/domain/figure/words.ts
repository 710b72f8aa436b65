import type { FigurePeriod, Precision } from '#lib/domain/figure/figure.ts';
import { currencyTable, type CurrencyWord } from '#lib/domain/figure/currency-table.ts';
import { fold } from '#lib/domain/figure/fold.ts';
import type { FigureLanguage } from '#lib/domain/figure/language.ts';
import { languageFor } from '#lib/domain/figure/languages/all.ts';
import { numberTable, numberTables } from '#lib/domain/figure/number-words.ts';
import type { Reading } from '#lib/domain/figure/number-group.ts';
import { EndingTable, listed, PhraseTable, phraseSet } from '#lib/domain/figure/phrases.ts';

/** The tables of one language. */
export interface Tables extends Pick<Reading, 'decimal' | 'numbers'> {
	language: FigureLanguage;
	currency: PhraseTable<CurrencyWord>;
	notAmount: PhraseTable<true>;
	notMoneyBefore: PhraseTable<true>;
	percent: PhraseTable<true>;
	/** Percentage points and what one of the unit is in them. */
	points: PhraseTable<number>;
	betweenAnd: PhraseTable<true>;
	to: PhraseTable<true>;
	toOfChange: PhraseTable<true>;
	or: PhraseTable<true>;
	between: EndingTable<true>;
	from: EndingTable<true>;
	ranging: EndingTable<true>;
	before: EndingTable<Precision>;
	after: PhraseTable<Precision>;
	per: PhraseTable<FigurePeriod | 'none'>;
	cumulative: PhraseTable<true>;
	stop: PhraseTable<true>;
	hyphened: PhraseTable<true>;
	labelBefore: EndingTable<true>;
	labelAfter: PhraseTable<true>;
	ordinals: PhraseTable<number>;
	ordinalSuffixes: PhraseTable<true>;
	ordinalClaims: PhraseTable<true>;
	multiples: PhraseTable<number>;
	multipleAfter: PhraseTable<true>;
	multipleSuffixes: PhraseTable<true>;
	shares: PhraseTable<number>;
	/** First words, folded, of all that can begin a figure. */
	starts: Set<string>;
}

/** A text with the tables to read it by. */
export interface Words extends Tables {
	text: string;
	folded: string;
}

const made = new Map<string, Tables>();

/** The text and the tables of its language; English ones where the language has none. */
export function wordsFor(text: string, language: string): Words {
	const found = languageFor(language);
	let tables = made.get(found.code);
	if (tables === undefined) {
		tables = tablesOf(found);
		made.set(found.code, tables);
	}
	return { ...tables, text, folded: fold(text) };
}

function tablesOf(language: FigureLanguage): Tables {
	const { numbers, currencies, units, context, counts, ordinals, multiples } = language;
	const tables = {
		language,
		decimal: language.decimal,
		numbers: numberTables(numbers),
		currency: currencyTable(language),
		notAmount: phraseSet(currencies.notAmount),
		notMoneyBefore: phraseSet(currencies.notMoneyBefore),
		percent: phraseSet(`%|٪|${units.percent}`),
		points: numberTable([
			[units.percentagePoints, 1],
			[units.basisPoints, 0.01]
		]),
		betweenAnd: phraseSet(units.betweenAnd),
		to: phraseSet(units.to),
		toOfChange: phraseSet(units.toOfChange),
		or: phraseSet(units.or),
		between: endings(units.between),
		from: endings(units.from),
		ranging: endings(units.ranging),
		before: endingsByName(context.before),
		after: tableByName(context.after),
		per: tableByName(context.per),
		cumulative: phraseSet(context.cumulative),
		stop: phraseSet(counts.stop),
		hyphened: phraseSet(counts.hyphened),
		labelBefore: endings(counts.labelBefore),
		labelAfter: phraseSet(counts.labelAfter),
		ordinals: numberTable(ordinals.words),
		ordinalSuffixes: phraseSet(ordinals.suffixes),
		ordinalClaims: phraseSet(ordinals.claims),
		multiples: numberTable(multiples.words),
		multipleAfter: phraseSet(multiples.after),
		multipleSuffixes: phraseSet(multiples.suffixes),
		shares: numberTable(multiples.shares)
	};
	return { ...tables, starts: startsOf(tables) };
}

function startsOf(tables: Omit<Tables, 'starts'>): Set<string> {
	const { numbers } = tables;
	const starting: PhraseTable<unknown>[] = [
		numbers.small,
		numbers.hundreds,
		numbers.alone,
		numbers.article,
		numbers.halves,
		numbers.minus,
		numbers.vague,
		numbers.vagueBefore,
		tables.currency,
		tables.ordinals,
		tables.multiples,
		tables.shares
	];
	return new Set(starting.flatMap((table) => [...table.firsts()]));
}

function endings(list: string): EndingTable<true> {
	return new EndingTable(listed(list).map((phrase) => [phrase, true] as const));
}

function named<K extends string>(lists: Readonly<Partial<Record<K, string>>>): [string, K][] {
	return (Object.entries(lists) as [K, string][]).flatMap(([name, list]) =>
		listed(list).map((phrase): [string, K] => [phrase, name])
	);
}

function endingsByName<K extends string>(
	lists: Readonly<Partial<Record<K, string>>>
): EndingTable<K> {
	return new EndingTable(named(lists));
}

function tableByName<K extends string>(
	lists: Readonly<Partial<Record<K, string>>>
): PhraseTable<K> {
	return new PhraseTable(named(lists));
}
