import type { Item } from '#lib/domain/quote/items.ts';
import type { CueKind, Lexicon } from '#lib/domain/quote/lexicon.ts';
import { isAdverb, isNameInMarks, phraseAfter } from '#lib/domain/quote/phrases.ts';

/** How far after its cue reported speech may begin: "told a small crowd in Leeds on Monday that". */
const complementReach = 22;

export interface Complement {
	/** The item with which the content begins. */
	from: number;
	/** How it is joined: by a mark or a word, or by nothing ("said they left"). */
	join: 'quote' | 'colon' | 'clause' | 'bare';
}

/** Where the words that a cue introduces begin, or null. */
export function complementAfter(
	items: readonly Item[],
	start: number,
	limit: number,
	kind: CueKind,
	lexicon: Lexicon
): Complement | null {
	const reach = Math.min(limit, start + complementReach);
	let at = start;
	for (; at < reach; at++) {
		const item = items[at];
		if (item === undefined) break;
		if (item.kind === 'quote') {
			if (isNameInMarks(items, at, lexicon)) continue;
			if (lexicon.fragments) return { from: at, join: 'quote' };
			return quoteComplement(items, start, at, kind);
		}
		if (item.kind === 'mark') {
			if (item.lower === ':') return at + 1 < limit ? { from: at + 1, join: 'colon' } : null;
			const joined = afterComma(items, at, limit, lexicon);
			if (joined !== null && (joined.join !== 'bare' || hasNoObject(items, start, at, lexicon)))
				return joined;
			if (item.lower === ',' && lexicon.commaClause) continue;
			if (!/^[$€£%&/.()-]$/.test(item.lower)) break;
			continue;
		}
		if (lexicon.complementisers.has(item.lower)) {
			if (at === start || mayPrecedeClause(items, start, kind, lexicon))
				return { from: at, join: 'clause' };
		} else if (lexicon.questions.has(item.lower) && (at === start || kind === 'tell')) {
			return { from: at, join: 'clause' };
		} else if (at > start && lexicon.conjunctions.has(item.lower) && kind !== 'judge') break;
		if (at > start && lexicon.auxiliaries.has(item.lower) && item.lower !== lexicon.infinitive)
			break;
	}
	return bareComplement(items, start, limit, kind, lexicon);
}

/** Between a cue and its "that" there are a listener, days and circumstances; an object is no such thing. */
function mayPrecedeClause(
	items: readonly Item[],
	start: number,
	kind: CueKind,
	lexicon: Lexicon
): boolean {
	if (kind === 'tell' || lexicon.commaClause) return true;
	if (kind !== 'say') return false;
	const first = items[start];
	return isTimeWord(first, lexicon) || lexicon.prepositions.has(first?.lower ?? '');
}

/** Quotation marks right after "called her" take the words between along; after "said" they do not. */
function quoteComplement(
	items: readonly Item[],
	start: number,
	at: number,
	kind: CueKind
): Complement {
	const before = items[at - 1];
	const isSeparate = at === start || before?.kind === 'mark';
	if (isSeparate || kind === 'tell' || kind === 'speak') return { from: at, join: 'quote' };
	return { from: start, join: 'quote' };
}

function afterComma(
	items: readonly Item[],
	at: number,
	limit: number,
	lexicon: Lexicon
): Complement | null {
	if (items[at]?.lower !== ',' || at + 1 >= limit) return null;
	const next = items[at + 1];
	if (next?.kind === 'quote') return { from: at + 1, join: 'quote' };
	const word = next?.lower ?? '';
	if (lexicon.complementisers.has(word) && !lexicon.relatives.has(word))
		return { from: at + 1, join: 'clause' };
	if (lexicon.commaClause && lexicon.questions.has(word)) return { from: at + 1, join: 'clause' };
	if (!lexicon.commaClause || lexicon.conjunctions.has(word)) return null;
	return isClause(items, at + 1, limit, lexicon) ? { from: at + 1, join: 'bare' } : null;
}

/** Between cue and comma there is nothing, a circumstance, or (in the dative) a listener. */
function hasNoObject(
	items: readonly Item[],
	start: number,
	comma: number,
	lexicon: Lexicon
): boolean {
	const first = items[start];
	if (first === undefined || start === comma) return true;
	if (lexicon.datives.has(first.lower)) return true;
	return (
		isTimeWord(first, lexicon) || lexicon.prepositions.has(first.lower) || first.kind === 'mark'
	);
}

/** A clause after a comma, and not a relative clause or an apposition to the source. */
function isClause(items: readonly Item[], start: number, limit: number, lexicon: Lexicon): boolean {
	let end = start;
	let hasVerb = false;
	while (end < limit && end - start < 80 && items[end]?.lower !== ',') {
		const word = items[end]?.lower ?? '';
		hasVerb ||= lexicon.reportive.has(word) || lexicon.auxiliaries.has(word);
		end++;
	}
	if (lexicon.relatives.has(items[start]?.lower ?? '')) {
		// "die USA hielten" and not "die in Kiel lebt".
		const next = items[start + 1];
		const noun = next?.isCapital === true || items[start + 2]?.isCapital === true;
		if (!noun || lexicon.prepositions.has(next?.lower ?? '')) return false;
	}
	return hasVerb || end >= limit;
}

/** "said they left", "vowed to leave", "called it a success"; days between are passed over. */
function bareComplement(
	items: readonly Item[],
	start: number,
	limit: number,
	kind: CueKind,
	lexicon: Lexicon
): Complement | null {
	if (lexicon.fragments && kind !== 'urge') return null;
	if (lexicon.commaClause && kind !== 'judge' && kind !== 'urge') return null;
	let at = start;
	while (at < limit && isTimeWord(items[at], lexicon)) at++;
	const first = items[at];
	if (first === undefined || at >= limit || limit - at < 2) return null;
	if (first.kind === 'mark') return null;
	if (first.lower === lexicon.infinitive && first.lower !== '') return { from: at, join: 'bare' };
	if (kind === 'speak') return null;
	if (kind === 'tell') {
		const listenerEnd = phraseAfter(items, at, limit, lexicon)?.to ?? at + 1;
		const next = items[listenerEnd];
		if (next?.kind !== 'word' || listenerEnd >= limit || lexicon.prepositions.has(next.lower))
			return null;
		return lexicon.conjunctions.has(next.lower) ? null : { from: listenerEnd, join: 'bare' };
	}
	if (lexicon.prepositions.has(first.lower) || lexicon.conjunctions.has(first.lower)) return null;
	if (kind === 'urge')
		return hasInfinitive(items, at, limit, lexicon) ? { from: at, join: 'bare' } : null;
	if (limit - at < 3 && kind !== 'judge') return null;
	if (kind === 'judge') return { from: at, join: 'bare' };
	return hasVerb(items, at, limit, lexicon) ? { from: at, join: 'bare' } : null;
}

/** Signs of a clause rather than an object: "said they would", and not "maintained a pace". */
function hasVerb(items: readonly Item[], start: number, limit: number, lexicon: Lexicon): boolean {
	if (lexicon.pronouns.has(items[start]?.lower ?? '') && limit - start > 2) return true;
	for (let at = start + 1; at < Math.min(limit, start + 16); at++) {
		const item = items[at];
		if (item === undefined) return false;
		if (item.lower === ',') {
			if (!lexicon.relatives.has(items[at + 1]?.lower ?? '')) return false;
			while (at + 1 < limit && at - start < 60 && items[at + 1]?.lower !== ',') at++;
			at++;
			continue;
		}
		if (item.kind !== 'word') continue;
		if (lexicon.relatives.has(item.lower)) return false;
		if (lexicon.auxiliaries.has(item.lower) && !lexicon.nonFinite.has(item.lower)) return true;
		if (/'(s|re|d|ll|ve)$/.test(item.lower) && lexicon.pronouns.has(item.lower.replace(/'.*/, '')))
			return true;
		// Right after the first word only where that is a name: "said Marsh steered", not "said repeated".
		const hasSubject = at > start + 1 || items[start]?.isCapital === true;
		if (hasSubject && lexicon.pastEnding?.test(item.lower) === true) return true;
	}
	return false;
}

function isTimeWord(item: Item | undefined, lexicon: Lexicon): boolean {
	if (item?.kind !== 'word') return false;
	return (
		lexicon.times.has(item.lower) || (isAdverb(item, lexicon) && !lexicon.pronouns.has(item.lower))
	);
}

function hasInfinitive(
	items: readonly Item[],
	start: number,
	limit: number,
	lexicon: Lexicon
): boolean {
	for (let at = start + 1; at < Math.min(limit, start + 10); at++) {
		const item = items[at];
		if (item === undefined || item.kind === 'mark') return false;
		if (item.lower === lexicon.infinitive) return true;
	}
	return false;
}
