import type { Span } from '#lib/domain/article/text.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { CueName } from '#lib/domain/suggest/cue-words/cue-words.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';

/** A part of a sentence that says something by itself. Item indexes, end exclusive. */
export interface Clause extends Span {
	from: number;
	to: number;
	/** Lives on the clause before: "…, raising the total to 5 million". */
	isTail: boolean;
	/** It is the whole sentence. */
	isWhole: boolean;
}

interface Cut {
	/** The clause before ends here. */
	to: number;
	/** The next begins here. */
	next: number;
	isTail: boolean;
}

/** Cues that are verbs. */
const verbs: readonly CueName[] = ['happened', 'present', 'future', 'effectAfter'];

/** Longer sentences are left whole. */
const mostItems = 400;

/** What the words of a sentence are for its clauses. */
export class SentenceWords {
	readonly #names = new Map<number, readonly CueName[]>();
	/** Counts of verbs up to each item. */
	readonly #verbs: number[] = [0];

	constructor(
		private readonly article: ReadArticle,
		readonly items: readonly Item[],
		cues: ReadSentence['cues']
	) {
		for (const { names, from } of cues) this.#names.set(from, names);
		items.forEach((_, at) => this.#verbs.push((this.#verbs[at] ?? 0) + (this.isVerb(at) ? 1 : 0)));
	}

	has(at: number, name: CueName): boolean {
		return this.#names.get(at)?.includes(name) === true;
	}

	hasVerb(from: number, to: number): boolean {
		return (
			(this.#verbs[Math.min(to, this.items.length)] ?? 0) > (this.#verbs[Math.max(0, from)] ?? 0)
		);
	}

	isVerb(at: number): boolean {
		const item = this.items[at];
		if (item?.kind !== 'word') return false;
		const { lexicon } = this.article;
		const { lower } = item;
		if (lexicon.nonFinite.has(lower)) return false;
		if (verbs.some((name) => this.has(at, name))) return true;
		if (lexicon.auxiliaries.has(lower)) return lower !== lexicon.infinitive;
		if (item.isCapital) return false;
		if (lexicon.participle?.test(lower) === true) return false;
		return (
			lexicon.pastEnding?.test(lower) === true ||
			(lexicon.cues.has(lower) && !lexicon.ambiguous.has(lower))
		);
	}

	isParticiple(at: number): boolean {
		const item = this.items[at];
		if (item?.kind !== 'word' || item.isCapital) return false;
		return this.article.lexicon.participle?.test(item.lower) === true;
	}

	/** A noun phrase can begin here. */
	opensSubject(at: number): boolean {
		const item = this.items[at];
		if (item === undefined || item.kind === 'mark') return false;
		if (item.kind !== 'word') return true;
		const { lexicon } = this.article;
		if (lexicon.determiners.has(item.lower) || lexicon.pronouns.has(item.lower)) return true;
		// "While costs fell": before another verb, what looks like one is a noun.
		if (this.isVerb(at + 1)) return item.isCapital || !lexicon.auxiliaries.has(item.lower);
		if (this.isVerb(at)) return item.isCapital;
		return !lexicon.prepositions.has(item.lower);
	}
}

/** The clauses of a sentence, in order; the whole sentence where nothing parts it. */
export function clausesOf(article: ReadArticle, sentence: ReadSentence): Clause[] {
	const { items } = sentence;
	const first = Math.max(
		0,
		items.findIndex(({ start }) => start >= sentence.body)
	);
	const words = new SentenceWords(article, items, sentence.cues);
	const cuts = items.length > mostItems ? [] : findCuts(words, sentence, first);
	const clauses: Clause[] = [];
	let from = first;
	let isTail = false;
	for (const cut of [...cuts, { to: items.length, next: items.length, isTail: false }]) {
		const clause = clauseAt(sentence, from, cut.to, isTail, cuts.length === 0);
		if (clause !== null) clauses.push(clause);
		from = cut.next;
		isTail = cut.isTail;
	}
	return clauses;
}

function clauseAt(
	sentence: ReadSentence,
	from: number,
	to: number,
	isTail: boolean,
	isWhole: boolean
): Clause | null {
	const { items } = sentence;
	let last = to - 1;
	while (
		last > from &&
		items[last]?.kind === 'mark' &&
		/^[,.;:!?…—–-]$/.test(items[last]?.lower ?? '')
	)
		last--;
	const start = items[from]?.start;
	const end = items[last]?.end;
	if (start === undefined || end === undefined || last < from) return null;
	return { from, to: last + 1, start, end: Math.min(end, sentence.end), isTail, isWhole };
}

function findCuts(words: SentenceWords, sentence: ReadSentence, first: number): Cut[] {
	const { items } = words;
	const cuts: Cut[] = [];
	let from = first;
	let depth = 0;
	let comma = -1;
	for (let at = first + 1; at < items.length - 1; at++) {
		const lower = items[at]?.lower ?? '';
		const isMark = items[at]?.kind === 'mark';
		if (isMark && /^[([]$/.test(lower)) depth++;
		else if (isMark && /^[)\]]$/.test(lower)) depth = Math.max(0, depth - 1);
		if (depth > 0) continue;
		const cut = isMark ? cutAtMark(words, from, at, comma) : cutAtWord(words, sentence, from, at);
		if (cut !== null) {
			cuts.push(cut);
			from = cut.next;
			at = Math.max(at, cut.next - 1);
		}
		if (lower === ',' && isMark) comma = at;
	}
	return cuts;
}

function cutAtMark(words: SentenceWords, from: number, at: number, comma: number): Cut | null {
	const { items } = words;
	const sign = items[at]?.lower ?? '';
	if (sign === ';') return { to: at, next: at + 1, isTail: false };
	if (!words.hasVerb(from, at)) return null;
	if (sign === '—' || sign === '–') {
		const isRange = items[at - 1]?.kind === 'number' && items[at + 1]?.kind === 'number';
		return isRange ? null : { to: at, next: at + 1, isTail: !words.hasVerb(at + 1, items.length) };
	}
	if (sign !== ',') return null;
	const next = at + 1;
	if (words.has(next, 'joins') || words.has(next, 'opens')) {
		const start = next + 1;
		if (isListed(words, Math.max(from, comma + 1), at) && !words.has(next, 'opens')) return null;
		if (!words.opensSubject(start) || !words.hasVerb(start, clauseLimit(items, start))) return null;
		return { to: at, next: start, isTail: false };
	}
	if (words.has(next, 'tails') || words.isParticiple(next)) return { to: at, next, isTail: true };
	return null;
}

/** "Poland, Romania, and Moldova": short and without a verb since the comma before. */
function isListed(words: SentenceWords, from: number, to: number): boolean {
	return to - from <= 4 && !words.hasVerb(from, to);
}

function clauseLimit(items: readonly Item[], from: number): number {
	for (let at = from; at < items.length; at++)
		if (items[at]?.kind === 'mark' && /^[,;—–]$/.test(items[at]?.lower ?? '')) return at;
	return items.length;
}

/** A clause that begins without a comma: "as the war enters", "and profit fell 3%". */
function cutAtWord(
	words: SentenceWords,
	sentence: ReadSentence,
	from: number,
	at: number
): Cut | null {
	const { items } = words;
	const opens = words.has(at, 'opens');
	if (!opens && !words.has(at, 'joins')) return null;
	// "Between 2020 and 2023", "it came after the deal": what follows completes what stands before.
	if (items[at - 1]?.kind === 'number' && items[at + 1]?.kind === 'number') return null;
	if (opens && words.isVerb(at - 1)) return null;
	if (!words.hasVerb(from, at) || !words.opensSubject(at + 1)) return null;
	const limit = clauseLimit(items, at + 1);
	if (!words.hasVerb(at + 2, limit)) return null;
	// Between clauses joined by "and" alone a cut is worth it only to part two figures.
	const isBetween = hasFigure(sentence, from, at) && hasFigure(sentence, at + 1, limit);
	if (!opens && !isBetween) return null;
	if (opens && !hasFigure(sentence, at + 1, limit)) return null;
	return { to: at, next: at + 1, isTail: false };
}

function hasFigure({ figures, items }: ReadSentence, from: number, to: number): boolean {
	const start = items[from]?.start ?? Infinity;
	const end = items[to - 1]?.end ?? -1;
	return figures.some((figure) => figure.start >= start && figure.start < end);
}
