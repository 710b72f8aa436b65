import { afterGap, fold, isLetterAt } from '#lib/domain/figure/fold.ts';

export interface PhraseMatch<T> {
	end: number;
	value: T;
}

interface Entry<T> {
	phrase: string;
	value: T;
}

/** Phrases to be found in a folded text: a space in one matches spaces or a hyphen. */
export class PhraseTable<T> {
	readonly #byFirst = new Map<string, Entry<T>[]>();
	readonly #firstUnits = new Set<number>();

	constructor(entries: Iterable<readonly [string, T]>) {
		for (const [words, value] of entries) {
			// A hyphen inside a phrase is as good as a space.
			const phrase = fold(words).replace(/(?<=.)-/g, ' ');
			const key = firstKey(phrase, 0);
			this.#firstUnits.add(phrase.charCodeAt(0));
			const known = this.#byFirst.get(key);
			if (known === undefined) this.#byFirst.set(key, [{ phrase, value }]);
			else if (!known.some((entry) => entry.phrase === phrase)) known.push({ phrase, value });
		}
		for (const entries of this.#byFirst.values()) {
			entries.sort((a, b) => b.phrase.length - a.phrase.length);
		}
	}

	/** The longest phrase that begins here and ends with a whole word. */
	match(folded: string, at: number): PhraseMatch<T> | null {
		if (at < 0 || !this.#firstUnits.has(folded.charCodeAt(at))) return null;
		const entries = this.#byFirst.get(firstKey(folded, at));
		if (entries === undefined) return null;
		for (const { phrase, value } of entries) {
			const end = phraseEnd(folded, at, phrase);
			if (end !== -1) return { end, value };
		}
		return null;
	}

	/** The first words of the phrases, or their first character where that is no letter. */
	firsts(): Iterable<string> {
		return this.#byFirst.keys();
	}
}

/** Units of a text that the key of a phrase can have; longer words are never looked up. */
const longestKey = 40;

function firstKey(folded: string, at: number): string {
	let end = at;
	while (end - at < longestKey && isLetterAt(folded, end)) end++;
	return folded.slice(at, Math.max(end, at + 1));
}

function phraseEnd(folded: string, at: number, phrase: string): number {
	let place = at;
	for (let i = 0; i < phrase.length; i++) {
		const unit = phrase.charCodeAt(i);
		if (unit === 32) {
			const next = afterGap(folded, place);
			if (next <= place) return -1;
			place = next;
		} else if (folded.charCodeAt(place) === unit) place++;
		else return -1;
	}
	const isCut = isLetterAt(folded, place - 1) && isLetterAt(folded, place);
	return isCut ? -1 : place;
}

/** Phrases to be found before a place, keyed by their last word. */
export class EndingTable<T> {
	readonly #byLast = new Map<string, Entry<T>[]>();

	constructor(entries: Iterable<readonly [string, T]>) {
		for (const [words, value] of entries) {
			const phrase = fold(words);
			const key = lastKey(phrase, phrase.length);
			this.#byLast.set(key, [...(this.#byLast.get(key) ?? []), { phrase, value }]);
		}
		for (const entries of this.#byLast.values()) {
			entries.sort((a, b) => b.phrase.length - a.phrase.length);
		}
	}

	/** The longest phrase that ends before this place, spaces between them let alone. */
	match(folded: string, before: number): { start: number; value: T } | null {
		let end = before;
		while (end > 0 && before - end < 4 && /\s/.test(folded.charAt(end - 1))) end--;
		const entries = this.#byLast.get(lastKey(folded, end));
		if (entries === undefined) return null;
		for (const { phrase, value } of entries) {
			const start = end - phrase.length;
			if (start < 0 || !isSameWords(folded, start, phrase)) continue;
			const isCut = isLetterAt(folded, start) && start > 0 && isLetterAt(folded, start - 1);
			if (!isCut) return { start, value };
		}
		return null;
	}
}

function lastKey(folded: string, end: number): string {
	let start = end;
	while (end - start < longestKey && isLetterAt(folded, start - 1)) start--;
	return folded.slice(Math.max(0, Math.min(start, end - 1)), end);
}

function isSameWords(folded: string, start: number, phrase: string): boolean {
	for (let i = 0; i < phrase.length; i++) {
		const unit = phrase.charCodeAt(i);
		const found = folded.charCodeAt(start + i);
		if (found !== unit && !(unit === 32 && (found === 0xa0 || found === 0x202f))) return false;
	}
	return true;
}

/** The parts of a list in one string: "about|around". */
export function listed(words: string): string[] {
	return words === '' ? [] : words.split('|');
}

/** A set of whole words or short phrases, for one yes-or-no question. */
export function phraseSet(words: string): PhraseTable<true> {
	return new PhraseTable(listed(words).map((word) => [word, true] as const));
}
