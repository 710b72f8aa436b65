import { cldrNames as englishNames } from '#lib/domain/figure/cldr/en.ts';
import {
	casedSymbols,
	smallCodes,
	suffixOnly,
	symbols,
	wordCodes
} from '#lib/domain/figure/currency-symbols.ts';
import { fold } from '#lib/domain/figure/fold.ts';
import type { CurrencyWords, FigureLanguage } from '#lib/domain/figure/language.ts';
import { listed, PhraseTable } from '#lib/domain/figure/phrases.ts';

export interface CurrencyWord {
	/** ISO 4217, or the bare name or symbol. */
	code: string;
	form: 'code' | 'symbol' | 'name';
	/** How many of a part make one of its currency (100 cents); 0 for a currency. */
	partsInOne: number;
	/** Needs a large number, being a word of another meaning too. */
	isWeak: boolean;
	/** Stands before its amount. */
	mayLead: boolean;
	/** The case that it must be written in, where only one counts. */
	cased?: string;
}

/** Every word and symbol for a currency that a language uses. */
export function currencyTable(language: FigureLanguage): PhraseTable<CurrencyWord> {
	const weak = new Set(listed(language.currencies.weak).map(fold));
	const entries: [string, CurrencyWord][] = [];
	const add = (phrase: string, word: Partial<CurrencyWord> & { code: string }): void => {
		const isWeak = word.isWeak === true || weak.has(fold(phrase));
		entries.push([phrase, { form: 'name', partsInOne: 0, mayLead: true, ...word, isWeak }]);
	};
	for (const [code, phrases] of linesOf(language.currencies.symbols)) {
		addSymbols(code, phrases, add);
	}
	for (const [code, phrases] of symbols) addSymbols(code, phrases, add);
	for (const [code] of linesOf(englishNames)) {
		const isWeak = wordCodes.has(code);
		const word = { code, form: 'code' as const, isWeak, mayLead: !isWeak };
		add(code, smallCodes.has(code.toLowerCase()) ? word : { ...word, cased: code });
	}
	addParts(language.currencies, add);
	addNames(language, add);
	return new PhraseTable(entries);
}

type Add = (phrase: string, word: Partial<CurrencyWord> & { code: string }) => void;

function addSymbols(code: string, phrases: string, add: Add): void {
	for (const phrase of listed(phrases)) {
		const cased = casedSymbols[phrase];
		const word = { code, form: 'symbol' as const, mayLead: !suffixOnly.has(phrase) };
		add(phrase, cased === undefined ? word : { ...word, cased });
	}
}

/** "cent 100 cents|¢": the name, how many make one, the words for it. */
function addParts(currencies: CurrencyWords, add: Add): void {
	for (const [code, rest] of linesOf(currencies.parts)) {
		const space = rest.indexOf(' ');
		const partsInOne = Number(rest.slice(0, space));
		for (const phrase of listed(rest.slice(space + 1))) {
			add(phrase, { code, partsInOne, mayLead: false });
		}
	}
}

function addNames(language: FigureLanguage, add: Add): void {
	for (const [code, names] of linesOf(language.currencies.names)) {
		for (const name of listed(names)) add(name, { code });
	}
	const owners = new Map<string, Set<string>>();
	for (const [code, names] of linesOf(language.currencyNames)) {
		for (const name of listed(names)) {
			for (const form of inflected(name, language.code)) add(form, { code });
			const noun = nounOf(name, language.code);
			if (noun === '') continue;
			const codes = owners.get(noun);
			if (codes === undefined) owners.set(noun, new Set([code]));
			else codes.add(code);
		}
	}
	for (const [noun, codes] of owners) {
		const [first = ''] = codes;
		add(noun, { code: codes.size === 1 ? first : bareName(first) });
	}
}

/** German adjectives change with the case: "britisches, britischen Pfund". */
function inflected(name: string, code: string): string[] {
	if (code !== 'de') return [name];
	const names = name.endsWith('Dollar') ? [name, `${name}s`] : [name];
	const stem = /^(\p{L}+isch)e[rs]?(?= )/iu.exec(name);
	if (stem === null) return names;
	const [adjective, root = ''] = stem;
	const nouns = names.map((form) => form.slice(adjective.length));
	return ['e', 'er', 'es', 'en', 'em'].flatMap((end) => nouns.map((noun) => root + end + noun));
}

const nounFirst = new Set(['fr', 'es', 'it', 'pt', 'pl']);

/** Words that begin a name without being its noun: "nouveau dollar". */
const noNoun = /^(nou|nuev|nuov|nov|now|or$|oro$|gold$|zimbabwe|zł[oa]ta?$)/;

/** The noun of a currency's name: "dollars" of "Hong Kong dollars"; '' where it is not plain. */
function nounOf(name: string, code: string): string {
	const words = name.split(code === 'de' ? /[ -]/ : ' ');
	const noun = (nounFirst.has(code) ? words[0] : words.at(-1)) ?? '';
	const isNamePart = (code === 'uk' || code === 'ru') && words.length > 1 && /^\p{Lu}/u.test(noun);
	if (isNamePart || noun.length < 3 || noNoun.test(noun.toLowerCase())) return '';
	return noun.toUpperCase() === noun ? '' : fold(noun);
}

const englishNouns = new Map<string, string>();
for (const [code, names] of linesOf(englishNames)) {
	const [first = ''] = listed(names);
	englishNouns.set(code, fold(first.split(' ').at(-1) ?? code));
}

/** The bare English noun for what several currencies are called. */
function bareName(code: string): string {
	return englishNouns.get(code) ?? code;
}

function linesOf(table: string): [string, string][] {
	const lines: [string, string][] = [];
	for (const line of table.split('\n')) {
		const text = line.trim();
		const space = text.indexOf(' ');
		if (space > 0) lines.push([text.slice(0, space), text.slice(space + 1)]);
	}
	return lines;
}
