import type { FigurePeriod, Precision } from '#lib/domain/figure/figure.ts';

/** Words and the number they stand for; lists of words are parted by "|". */
export type NumberEntry = readonly [words: string, value: number];

/** How a language says amounts. Every list of words is parted by "|" and written in small letters. */
export interface FigureLanguage {
	code: string;
	decimal: '.' | ',';
	numbers: NumberWords;
	/** Names of currencies from CLDR: a code and its names a line. */
	currencyNames: string;
	currencies: CurrencyWords;
	units: UnitWords;
	context: ContextWords;
	counts: CountWords;
	ordinals: OrdinalWords;
	multiples: MultipleWords;
}

export interface NumberWords {
	/** Whole numbers below a hundred, and halves said in one word ("anderthalb"). */
	small: readonly NumberEntry[];
	/** Whole hundreds said in one word, the plain hundred too. */
	hundreds: readonly NumberEntry[];
	/** The word that makes hundreds of the number before it. */
	hundred: string;
	/** The largest number that it makes hundreds of; digits only where that is 99 ("15 hundred"). */
	hundredUpTo: 9 | 99;
	/** Scales written out and the abbreviations that nothing else is meant by. */
	scales: readonly NumberEntry[];
	/** Scales that are a number by themselves: "hundred thousand". */
	alone: string;
	/** Abbreviations that are a scale only beside a currency: "m" of "€5m". */
	moneyScales: readonly NumberEntry[];
	/** Joins the parts of a number, and an amount with its cents. */
	and: string;
	/** The indefinite article; it counts one before a scale. */
	article: string;
	/** Shares said before a scale: "half a million". */
	halves: readonly NumberEntry[];
	/** Said after a number or its scale: "a million and a half". */
	andShare: readonly NumberEntry[];
	/** Said for the decimal separator. */
	point: string;
	minus: string;
	/** Scales in the plural that give no number: "billions of euros". */
	vague: string;
	/** Words that make a scale vague: "several million". */
	vagueBefore: string;
	/** Joins a scale and what is counted: "millions of", "millones de". */
	of: string;
	/** Languages that write numbers as one word. */
	fused?: FusedWords;
}

export interface FusedWords {
	hundred: readonly string[];
	/** After a number below 1,000. */
	thousands: string;
	/** 1,000 by itself. */
	thousand: string;
	and: string;
}

export interface CurrencyWords {
	/** Further names, the bare ones and those of everyday speech: a code and its names a line. */
	names: string;
	/** Parts of a currency: name in English, how many make one of it, and the words, a line each. */
	parts: string;
	/** Symbols that only this language uses, with their code. */
	symbols: string;
	/** Names that are ordinary words too; they need a large number before them. */
	weak: string;
	/** What may not follow "a dollar" if it is to mean an amount. */
	notAmount: string;
	/** Words after a currency that show it to be a weight or a title. */
	notMoneyBefore: string;
}

export interface UnitWords {
	percent: string;
	percentagePoints: string;
	basisPoints: string;
	/** Open a range whose ends are joined by `betweenAnd`. */
	between: string;
	betweenAnd: string;
	from: string;
	to: string;
	/** Joins the two ends of a change where another word joins those of a range ("von 10 auf 20"). */
	toOfChange: string;
	or: string;
	/** Words before "from" that make two ends a range and not a change. */
	ranging: string;
}

export interface ContextWords {
	before: Readonly<Partial<Record<Precision, string>>>;
	after: Readonly<Partial<Record<Precision, string>>>;
	/** Words after a figure for its rate; `none` are those that look like one ("a year ago"). */
	per: Readonly<Partial<Record<FigurePeriod | 'none', string>>>;
	/** Words around a figure that say it is a total so far. */
	cumulative: string;
	/** Periods after a figure: "over the next year". */
	period: RegExp;
	/** Dates that a figure holds for: "by the end of 2025". */
	asOf: RegExp;
}

export interface CountWords {
	/** Words that never name what is counted. */
	stop: string;
	/** Folded endings of adjectives that stand before the noun; null where they follow it. */
	adjective: RegExp | null;
	/** Folded plurals. */
	noun: RegExp;
	/** Units that a hyphen joins to their number: "a 45-acre farm". */
	hyphened: string;
	/** Nouns are written with a capital. */
	hasCapitalNouns?: boolean;
	/** Words before a number that make a label of it ("Article 5") and words after it ("5 p.m."). */
	labelBefore: string;
	labelAfter: string;
}

export interface OrdinalWords {
	words: readonly NumberEntry[];
	/** Folded endings that make an ordinal of digits: "3rd". */
	suffixes: string;
	/** What an ordinal has to be followed by to make a claim. */
	claims: string;
}

export interface MultipleWords {
	/** Words that are a multiple alone: "doubled". */
	words: readonly NumberEntry[];
	/** Words that follow a number: "times as much". */
	after: string;
	/** Endings of one word with a number: "tenfold". */
	suffixes: string;
	/** Shares of a whole: "two thirds of". */
	shares: readonly NumberEntry[];
}
