import { firstFrom } from '#lib/domain/article/first-from.ts';
import { expandPatterns } from '#lib/domain/quote/compile-lexicon.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import { cueLists, type CueName, type CueWords } from '#lib/domain/suggest/cue-words/cue-words.ts';
import { english } from '#lib/domain/suggest/cue-words/english.ts';
import { german } from '#lib/domain/suggest/cue-words/german.ts';
import * as romance from '#lib/domain/suggest/cue-words/romance.ts';
import * as slavic from '#lib/domain/suggest/cue-words/slavic.ts';

/** A cue where it stands among the items of a sentence, end exclusive. */
export interface FoundCue {
	names: readonly CueName[];
	from: number;
	to: number;
}

interface Phrase {
	words: readonly string[];
	names: CueName[];
}

/** A language's cues ready for look-ups. */
export interface CueTable extends Pick<
	CueWords,
	'degreeEnding' | 'standsFor' | 'said' | 'marks' | 'bodies'
> {
	byFirst: ReadonlyMap<string, readonly Phrase[]>;
	bodyNouns: ReadonlySet<string>;
	stateNouns: ReadonlySet<string>;
	/** Subjects that stand for a person and nothing else. */
	persons: ReadonlyMap<string, 'male' | 'female'>;
}

const byLanguage: ReadonlyMap<string, CueWords> = new Map([
	['en', english],
	['de', german],
	['fr', romance.french],
	['es', romance.spanish],
	['it', romance.italian],
	['pt', romance.portuguese],
	['pl', slavic.polish],
	['uk', slavic.ukrainian],
	['ru', slavic.russian]
]);

const made = new Map<CueWords, CueTable>();

/** The cues of a language by its tag; English ones for a language without. */
export function cuesFor(language: string): CueTable {
	const words = byLanguage.get(language.slice(0, 2).toLowerCase()) ?? english;
	const known = made.get(words);
	if (known !== undefined) return known;
	const table = compile(words);
	made.set(words, table);
	return table;
}

function compile(source: CueWords): CueTable {
	const phrases = new Map<string, Phrase>();
	for (const name of Object.keys(cueLists) as CueName[]) {
		for (const pattern of expandPatterns(source[name])) {
			const entry = pattern.replaceAll('’', "'");
			const known = phrases.get(entry);
			if (known === undefined) phrases.set(entry, { words: entry.split(' '), names: [name] });
			else if (!known.names.includes(name)) known.names.push(name);
		}
	}
	const byFirst = new Map<string, Phrase[]>();
	for (const phrase of phrases.values()) {
		const first = phrase.words[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
	const { degreeEnding, standsFor, said, marks, bodies, bodyNouns, stateNouns, persons } = source;
	const genders = Object.entries(persons) as ['male' | 'female', string][];
	return {
		degreeEnding,
		standsFor,
		said,
		marks,
		bodies,
		byFirst,
		bodyNouns: new Set(expandPatterns(bodyNouns)),
		stateNouns: new Set(expandPatterns(stateNouns)),
		persons: new Map(genders.map(([gender, word]) => [word, gender]))
	};
}

/** The cues among items, in order and without overlap, the longest at each place. */
export function findCues(items: readonly Item[], table: CueTable): FoundCue[] {
	const found: FoundCue[] = [];
	for (let at = 0; at < items.length;) {
		const phrase = phraseAt(items, at, table);
		if (phrase === null) {
			at++;
			continue;
		}
		const to = at + phrase.words.length;
		found.push({ names: phrase.names, from: at, to });
		at = to;
	}
	return found;
}

function phraseAt(items: readonly Item[], at: number, table: CueTable): Phrase | null {
	const first = items[at];
	if (first?.kind !== 'word') return null;
	const phrases = table.byFirst.get(first.lower);
	if (phrases === undefined) return null;
	return (
		phrases.find(({ words }) => words.every((word, k) => items[at + k]?.lower === word)) ?? null
	);
}

/** The cue that begins at an item. */
export function cueAt(cues: readonly FoundCue[], item: number): FoundCue | undefined {
	const cue = cues[firstFrom(cues, item, ({ from }) => from)];
	return cue?.from === item ? cue : undefined;
}
