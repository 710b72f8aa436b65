import type { Item } from '#lib/domain/quote/items.ts';
import type { CuePhrase, Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Range } from '#lib/domain/quote/paragraphs.ts';
import { beforeAuxiliaries } from '#lib/domain/quote/phrases.ts';

export interface Cue extends Range {
	phrase: CuePhrase;
	/** `shared`: its subject is that of the clause before ("…, adding"; "… and said"). */
	form: 'finite' | 'shared' | 'passive';
	/** Where the particle of a separable verb stands, or -1. */
	particleAt: number;
}

/** How far a particle may stand from its verb. */
const particleReach = 16;

/** The cues of a sentence, in order, none inside a quotation. */
export function cuesIn(items: readonly Item[], sentence: Range, lexicon: Lexicon): Cue[] {
	const cues: Cue[] = [];
	for (let at = sentence.from; at < sentence.to; at++) {
		const item = items[at];
		if (item?.kind !== 'word') continue;
		const phrases = lexicon.cues.get(item.lower);
		if (phrases === undefined) continue;
		const cue = cueAt(items, at, sentence, phrases, lexicon);
		if (cue === null) continue;
		cues.push(cue);
		at = cue.to - 1;
	}
	return cues;
}

function cueAt(
	items: readonly Item[],
	at: number,
	sentence: Range,
	phrases: readonly CuePhrase[],
	lexicon: Lexicon
): Cue | null {
	for (const phrase of phrases) {
		const to = at + phrase.words.length;
		if (to > sentence.to) continue;
		if (!phrase.words.every((word, offset) => items[at + offset]?.lower === word)) continue;
		const particleAt =
			phrase.particle === '' ? -1 : findParticle(items, to, sentence.to, phrase.particle);
		if (phrase.particle !== '' && particleAt === -1) continue;
		const form = formOf(items, at, sentence.from, phrase, lexicon);
		if (form !== null) return { from: at, to, phrase, form, particleAt };
	}
	return null;
}

function findParticle(
	items: readonly Item[],
	start: number,
	limit: number,
	particle: string
): number {
	for (let at = start; at < Math.min(limit, start + particleReach); at++) {
		const item = items[at];
		if (item === undefined || item.kind === 'quote') return -1;
		if (item.lower === particle && !isWordBefore(items[at + 1])) return at;
	}
	return -1;
}

function isWordBefore(next: Item | undefined): boolean {
	return next?.kind === 'word';
}

function formOf(
	items: readonly Item[],
	at: number,
	from: number,
	phrase: CuePhrase,
	lexicon: Lexicon
): Cue['form'] | null {
	const { kind } = phrase;
	if (kind === 'source' || kind === 'sourceNoun' || kind === 'sourceAfter' || kind === 'so')
		return 'finite';
	const lower = items[at]?.lower ?? '';
	const before = at > from ? items[at - 1] : undefined;
	// "… mit den Worten: …" belongs to a verb elsewhere in the clause.
	if (lexicon.prepositions.has(lower)) return 'shared';
	if (before !== undefined && isNounAfter(before, lexicon)) return null;
	if (before !== undefined && lexicon.noVerbAfter.has(before.lower)) return null;
	// Inside a sentence a capital makes a name of a verb: "the Times Report".
	if (items[at]?.isCapital === true && before !== undefined && before.kind === 'word') {
		if (before.isCapital && !lexicon.capitalNouns && items[at + 1]?.isCapital === true) return null;
	}
	if (lexicon.participle?.test(lower) === true) {
		const helper = before?.lower ?? '';
		return lexicon.passives.has(helper) || lexicon.auxiliaries.has(helper) ? 'finite' : 'shared';
	}
	const start = beforeAuxiliaries(items, at, from, lexicon);
	let isPassive = false;
	let hasAuxiliary = false;
	for (let index = start; index < at; index++) {
		const word = items[index]?.lower ?? '';
		if (word !== '' && word === lexicon.infinitive) return 'shared';
		hasAuxiliary ||= lexicon.auxiliaries.has(word);
		isPassive = lexicon.passives.has(word) || (isPassive && !lexicon.auxiliaries.has(word));
	}
	if (isPassive) return 'passive';
	// "a-t-elle déclaré": the pronoun stands between.
	hasAuxiliary ||=
		lexicon.pronouns.has(items[start - 1]?.lower ?? '') &&
		lexicon.auxiliaries.has(items[start - 2]?.lower ?? '');
	if (lexicon.pastParticiple?.test(lower) === true && !hasAuxiliary) return null;
	const previous = items[start - 1];
	if (start > from && previous !== undefined && lexicon.conjunctions.has(previous.lower))
		return 'shared';
	return 'finite';
}

/** After an article, a possessive or most prepositions the word is no verb: "the claim", "in support". */
function isNounAfter(before: Item, lexicon: Lexicon): boolean {
	if (before.kind !== 'word') return false;
	const { lower } = before;
	if (
		lexicon.determiners.has(lower) &&
		!lexicon.pronouns.has(lower) &&
		!lexicon.relatives.has(lower)
	)
		return !lexicon.quantifiers.has(lower);
	return lexicon.possessive?.test(lower) === true;
}
