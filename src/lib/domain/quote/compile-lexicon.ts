import {
	wordLists,
	type CueKind,
	type CuePhrase,
	type Lexicon,
	type LexiconSource,
	type PronounKind,
	type WordList
} from '#lib/domain/quote/lexicon.ts';

/** The words of a list of patterns: "sa(y|ys|id)" is three, "_" a space inside a phrase. */
export function expandPatterns(patterns: string): string[] {
	const words: string[] = [];
	for (const pattern of patterns.split(/\s+/)) if (pattern !== '') expandInto(words, pattern);
	return words;
}

function expandInto(words: string[], pattern: string): void {
	const open = pattern.indexOf('(');
	const close = pattern.indexOf(')', open);
	if (open === -1 || close === -1) {
		words.push(pattern.replaceAll('_', ' '));
		return;
	}
	for (const choice of pattern.slice(open + 1, close).split('|'))
		expandInto(words, pattern.slice(0, open) + choice + pattern.slice(close + 1));
}

/** A lexicon ready for look-ups. */
export function compileLexicon(source: LexiconSource): Lexicon {
	const pronouns = new Map<string, PronounKind>();
	for (const [kind, patterns] of Object.entries(source.pronouns))
		for (const word of expandPatterns(patterns)) pronouns.set(word, kind as PronounKind);
	const carriers = expandPatterns(source.carriers).map((phrase) => phrase.split(' '));
	return {
		...source,
		...compiledLists(source),
		cues: byFirstWord(cuePhrases(source), ({ words }) => words),
		pronouns,
		carriers: byFirstWord(carriers, (words) => words)
	};
}

function compiledLists(source: LexiconSource): Record<WordList, ReadonlySet<string>> {
	const names = Object.keys(wordLists) as WordList[];
	const lists = names.map((name) => [name, new Set(expandPatterns(source[name]))]);
	return Object.fromEntries(lists) as Record<WordList, ReadonlySet<string>>;
}

function cuePhrases(source: LexiconSource): CuePhrase[] {
	return Object.entries(source.cues).flatMap(([kind, patterns]) =>
		expandPatterns(patterns).map((entry) => {
			const [phrase = '', particle = ''] = entry.split('…');
			return { kind: kind as CueKind, words: phrase.split(' '), particle };
		})
	);
}

function byFirstWord<T>(
	entries: readonly T[],
	wordsOf: (entry: T) => readonly string[]
): Map<string, T[]> {
	const map = new Map<string, T[]>();
	for (const entry of entries) {
		const first = wordsOf(entry)[0] ?? '';
		const known = map.get(first);
		if (known === undefined) map.set(first, [entry]);
		else known.push(entry);
	}
	for (const known of map.values()) known.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
	return map;
}
