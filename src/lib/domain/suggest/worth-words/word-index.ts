import type { WordList, WordLists } from './word-lists.ts';

export interface WordIndex {
	/** The names of the lists that hold a word. */
	listsOf: (word: string) => readonly WordList[];
}

const mostRemembered = 50_000;
const none: readonly WordList[] = [];
const made = new WeakMap<WordLists, WordIndex>();

/** A language's lists turned about, made once: from a word to the lists it is on. */
export function wordIndex(lists: WordLists): WordIndex {
	const known = made.get(lists);
	if (known !== undefined) return known;
	const index = readLists(lists);
	made.set(lists, index);
	return index;
}

function readLists(lists: WordLists): WordIndex {
	const whole = new Map<string, WordList[]>();
	const begins = new Map<string, WordList[]>();
	const ends = new Map<string, WordList[]>();
	for (const name of Object.keys(lists) as WordList[]) {
		for (const entry of (lists[name] ?? '').split(/\s+/)) {
			if (entry === '') continue;
			if (entry.startsWith('-')) addTo(ends, entry.slice(1), name);
			else if (entry.endsWith('-')) addTo(begins, entry.slice(0, -1), name);
			else addTo(whole, entry, name);
		}
	}
	const parts: Part[] = [
		{ at: begins, lengths: lengthsOf(begins), cut: (word, length) => word.slice(0, length) },
		{ at: ends, lengths: lengthsOf(ends), cut: (word, length) => word.slice(-length) }
	];
	return { listsOf: remembered((word) => [...(whole.get(word) ?? none), ...byParts(word, parts)]) };
}

/** Words come again and again; what is made up has no end, so only so many are kept. */
function remembered(find: (word: string) => readonly WordList[]): WordIndex['listsOf'] {
	const answers = new Map<string, readonly WordList[]>();
	return (word) => {
		const known = answers.get(word);
		if (known !== undefined) return known;
		const found = [...new Set(find(word))];
		if (answers.size < mostRemembered && word.length < 40) answers.set(word, found);
		return found;
	};
}

function byParts(word: string, parts: readonly Part[]): WordList[] {
	return parts.flatMap(({ at, lengths, cut }) =>
		lengths.flatMap((length) => (word.length > length ? (at.get(cut(word, length)) ?? []) : []))
	);
}

interface Part {
	at: Map<string, WordList[]>;
	lengths: number[];
	cut: (word: string, length: number) => string;
}

function addTo(map: Map<string, WordList[]>, key: string, name: WordList): void {
	map.set(key, [...(map.get(key) ?? []), name]);
}

function lengthsOf(map: Map<string, unknown>): number[] {
	return [...new Set([...map.keys()].map((key) => key.length))];
}
