import { common } from '#lib/domain/article/sentence-words/common.ts';
import { tables } from '#lib/domain/article/sentence-words/tables.ts';
import type { WordTable } from '#lib/domain/article/sentence-words/word-table.ts';

/** A language's word table, read once into sets. */
export interface StopRules {
	language: string;
	enders: string;
	hasDottedOrdinals: boolean;
	isStarter: (word: string) => boolean;
	isSaying: (word: string) => boolean;
	onward: WordMatch;
	numbered: WordMatch;
	either: WordMatch;
	closing: WordMatch;
	labels: WordMatch;
	afterTime: WordMatch;
}

type WordMatch = (word: string) => boolean;

/** What stands around a full stop on its line. */
export interface StopContext {
	/** The word before the stop, without it: "Dr", "U.S", "z". */
	token: string;
	/** The word before that, with its own stop if it has one. */
	before: string;
	/** Whether the sentence holds four words or fewer up to the stop. */
	isEarly: boolean;
	/** The text after the stop and the space, cut off after some words. */
	after: string;
}

const made = new Map<string, StopRules>();

/** The rules for a language tag; those that most languages share where there is no table for it. */
export function stopRulesFor(language: string): StopRules {
	const subtag = /^[a-z]{2,3}(?=$|[-_])/i.exec(language)?.[0].toLowerCase() ?? '';
	const known = made.get(subtag);
	if (known !== undefined) return known;
	const table = Object.hasOwn(tables, subtag) ? (tables[subtag] ?? common) : common;
	const rules = readTable(subtag, table);
	if (table !== common) made.set(subtag, rules);
	return rules;
}

function readTable(language: string, table: WordTable): StopRules {
	const both = (key: 'onward' | 'numbered' | 'either' | 'closing') =>
		matcher(`${common[key] ?? ''} ${table[key] ?? ''}`);
	return {
		language,
		enders: table.enders ?? '',
		hasDottedOrdinals: table.hasDottedOrdinals === true,
		isStarter: matcher(table.starters ?? ''),
		isSaying: matcher(table.saying ?? ''),
		onward: both('onward'),
		numbered: both('numbered'),
		either: both('either'),
		closing: both('closing'),
		labels: matcher(table.labels ?? ''),
		afterTime: matcher(table.afterTime ?? '')
	};
}

/** Words with a capital, and single letters, match as they are; others in any case. */
function matcher(words: string): WordMatch {
	const set = new Set(words.split(/\s+/).filter((word) => word !== ''));
	return (word) => set.has(word) || (word.length > 1 && set.has(word.toLowerCase()));
}

/** True when a full stop belongs to an abbreviation, initial or ordinal and the sentence goes on. */
export function goesOn(stop: StopContext, rules: StopRules): boolean {
	const { token, before, after } = stop;
	if (isFirstLetter(token, after)) return true;
	const joined = spacedAbbreviation(stop);
	const word = joined !== null && isListed(joined, rules) ? joined : token;
	if (rules.onward(word)) return true;
	const next = nextWord(after);
	if (rules.numbered(word) && beginsWithNumber(after)) return true;
	const starts = rules.isStarter(next) && !isInitialAhead(after);
	if (rules.closing(word)) return isTimeOfDay(word) && timeGoesOn(stop, next, rules);
	if (/^\p{Ll}$/u.test(word)) return !/^\p{Nd}{4}$/u.test(before) || (stop.isEarly && !starts);
	if (starts) return false;
	if (rules.either(word)) return true;
	if (rules.labels(before)) return false;
	return isInitial(word, before) || isOrdinal(word, before, rules);
}

function isListed(word: string, rules: StopRules): boolean {
	return rules.onward(word) || rules.closing(word) || rules.either(word);
}

/** The first part of "z. B.", "J. R. Marsh" or "EE. UU.". */
function isFirstLetter(token: string, after: string): boolean {
	return /^(?:\p{L}|(\p{Lu})\1)$/u.test(token) && isInitialAhead(after);
}

function isInitialAhead(after: string): boolean {
	return /^\p{L}{1,2}\.(?:\s|$)/u.test(after);
}

/** "z. B.", "т. д.": the last letters of an abbreviation written with spaces, joined. */
function spacedAbbreviation({ token, before }: StopContext): string | null {
	if (token.length > 2 || !/^\p{L}{1,2}\.$/u.test(before)) return null;
	return `${before}${token}`;
}

/** Arabic or Roman. */
function beginsWithNumber(after: string): boolean {
	return /^[(№#§]?\p{Nd}|^[IVXLC]+(?![\p{L}’'])/u.test(after) && !/^I\s\p{Ll}/u.test(after);
}

function isTimeOfDay(word: string): boolean {
	return /^[ap]\.m$/i.test(word);
}

/** "5 p.m." ends before a capital, unless it opens its sentence ("At 5 p.m. Mr. Reed left"). */
function timeGoesOn(stop: StopContext, next: string, rules: StopRules): boolean {
	return stop.isEarly ? !rules.isStarter(next) : rules.afterTime(next);
}

/** "J", "U.S", "J.-P", "s.r.o", but not the "I" of "you and I". */
function isInitial(word: string, before: string): boolean {
	if (word === 'I' && !/^\p{Lu}/u.test(before)) return false;
	return /^\p{Lu}(?:\.-?\p{Lu})*$/u.test(word) || /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word);
}

/** "am 3. Oktober", "im II. Weltkrieg"; years are no ordinals. */
function isOrdinal(word: string, before: string, rules: StopRules): boolean {
	if (!rules.hasDottedOrdinals) return false;
	return /^\p{Nd}{1,2}$/u.test(word) || (/^[IVX]+$/.test(word) && /^\p{Ll}/u.test(before));
}

/** The first word after the stop, past opening quotes and brackets. */
function nextWord(after: string): string {
	return /^[^\p{L}\p{N}\s]{0,3}([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
}
