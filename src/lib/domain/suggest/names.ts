import { firstFrom, startOf } from '#lib/domain/article/first-from.ts';
import type { Span } from '#lib/domain/article/text.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Mention } from '#lib/domain/quote/names.ts';
import { cueAt } from '#lib/domain/suggest/cues.ts';
import {
	sentenceAt,
	type ReadArticle,
	type ReadSentence
} from '#lib/domain/suggest/read-article.ts';
import { isState } from '#lib/domain/suggest/states.ts';

/** Words of a text and what says them in full. */
export interface Replacement extends Span {
	by: string;
}

/** How many sentences back a pronoun may find its person. */
const pronounReach = 2;
/** How many sentences back "the country" may find its state. */
const stateReach = 1;
/** Of a long sentence only so many names and words are looked at. */
const mostMentions = 50;
const mostItems = 200;

const definite = new Set('the der die das le la el il lo o a'.split(' '));

/** Puts full names for what a sentence says in short, where only one can be meant. */
export class Names {
	readonly #bySentence: Mention[][];
	readonly #genders = new Map<string, Mention['gender']>();
	/** Full names of bodies by the nouns in them, each with where it stands first. */
	readonly #bodies = new Map<string, Map<string, number>>();
	/** Names of two words or more that stand in sentences. */
	readonly #inProse = new Set<string>();
	/** Who said something, by where the source stands. */
	readonly #speakers = new Map<number, string>();
	/** Where each word in capitals stands first. */
	readonly #acronyms = new Map<string, number>();

	constructor(private readonly article: ReadArticle) {
		const { sentences, speakers, cueTable } = article;
		this.#bySentence = sentences.map(() => []);
		for (const mention of speakers.mentions) {
			const index = sentenceAt(sentences, mention.start);
			// Headlines have capitals that are no names.
			if (sentences[index]?.isFurniture === true) continue;
			this.#bySentence[index]?.push(mention);
			if (mention.words.length > 1) this.#inProse.add(mention.words.join(' '));
			const name = speakers.personNamed(mention);
			if (name === undefined) this.#noteBody(mention, cueTable.bodyNouns);
			else if (mention.gender !== 'unknown') this.#genders.set(name, mention.gender);
		}
		for (const { source, speaker } of article.quotations)
			if (source !== null && speaker !== undefined) this.#speakers.set(source.start, speaker);
		for (const { items } of sentences) for (const item of items) this.#noteAcronym(item);
	}

	#noteAcronym({ start, end, isCapital }: Item): void {
		if (!isCapital || end - start > 20) return;
		const word = bare(this.article.text.slice(start, end));
		if (!this.#acronyms.has(word)) this.#acronyms.set(word, start);
	}

	#noteBody(mention: Mention, nouns: ReadonlySet<string>): void {
		if (mention.words.length < 2) return;
		const name = mention.words.join(' ');
		for (const word of mention.words) {
			const noun = word.toLowerCase();
			if (!nouns.has(noun)) continue;
			const known = this.#bodies.get(noun) ?? new Map<string, number>();
			if (!known.has(name)) known.set(name, mention.start);
			this.#bodies.set(noun, known);
		}
	}

	/** What to put in full in a part of a sentence, in order and without overlap. */
	replacementsIn(sentence: ReadSentence, { start, end }: Span): Replacement[] {
		const found: Replacement[] = [];
		const said = new Set<string>();
		const met = new Set<string>();
		const people = this.#surnames(sentence, start, end, said);
		const { items } = sentence;
		for (let at = firstFrom(items, start, startOf); at < items.length; at++) {
			const item = items[at];
			if (item === undefined || item.end > end) break;
			if (item.kind !== 'word') continue;
			const surname = people.get(item.start);
			const gender = this.article.cueTable.persons.get(item.lower);
			if (surname !== undefined) found.push(surname);
			else if (gender !== undefined) {
				// One pronoun stands for one person all through a sentence.
				if (met.has(gender)) continue;
				met.add(gender);
				const name = this.#personMeant(sentence, item, gender);
				if (name === undefined || said.has(name)) continue;
				said.add(name);
				found.push({ start: item.start, end: item.end, by: name });
			} else {
				const body = this.#figureMeant(sentence, at) ?? this.#bodyMeant(sentence, at);
				if (body !== null && body.end <= end && body.start >= start) found.push(body);
			}
		}
		return found;
	}

	#surnames(
		sentence: ReadSentence,
		start: number,
		end: number,
		said: Set<string>
	): Map<number, Replacement> {
		const found = new Map<number, Replacement>();
		if (this.article.lexicon.inflectsNames) return found;
		const mentions = this.#bySentence[sentence.index] ?? [];
		for (let at = firstFrom(mentions, start, startOf); at < mentions.length; at++) {
			const mention = mentions[at];
			if (mention === undefined || mention.start >= end) break;
			const name = this.article.speakers.personNamed(mention);
			if (name === undefined) continue;
			const [own = ''] = mention.words;
			const isFuller = name !== own && name.endsWith(` ${own}`) && this.#inProse.has(name);
			if (mention.words.length === 1 && isFuller && !said.has(name))
				found.set(mention.start, {
					start: mention.start,
					end: mention.start + own.length,
					by: name
				});
			said.add(name);
		}
		return found;
	}

	/** The only person in reach that a pronoun agrees with. */
	#personMeant(sentence: ReadSentence, item: Item, gender: 'male' | 'female'): string | undefined {
		const speaker = this.#speakers.get(item.start);
		if (speaker !== undefined) return speaker;
		const candidates = new Set<string>();
		for (let index = Math.max(0, sentence.index - pronounReach); index <= sentence.index; index++) {
			const mentions = this.#bySentence[index] ?? [];
			const last = firstFrom(mentions, item.start, startOf);
			for (const mention of mentions.slice(Math.max(0, last - mostMentions), last)) {
				const name = this.article.speakers.personNamed(mention);
				const own = name === undefined ? undefined : (this.#genders.get(name) ?? 'unknown');
				if (name !== undefined && (own === gender || own === 'unknown')) candidates.add(name);
				// A name that may be a person's leaves it open who is meant.
				else if (name === undefined && this.#mayBePerson(mention))
					candidates.add(mention.words.join(' '));
			}
		}
		const [only] = candidates;
		return candidates.size === 1 ? only : undefined;
	}

	/** "This figure", with the only amount that the sentence before states in brackets. */
	#figureMeant({ items, cues, index }: ReadSentence, at: number): Replacement | null {
		const cue = cueAt(cues, at);
		if (cue?.names.includes('thatFigure') !== true) return null;
		const { text, sentences } = this.article;
		const [figure, other] = sentences[index - 1]?.figures ?? [];
		const first = items[cue.from];
		const last = items[cue.to - 1];
		if (figure === undefined || other !== undefined || !first || !last) return null;
		const words = text.slice(first.start, last.end);
		const said = text.slice(figure.start, figure.end);
		return { start: first.start, end: last.end, by: `${words} (${said})` };
	}

	#mayBePerson({ words, hasArticle }: Mention): boolean {
		if (words.length < 2 || words.length > 3 || hasArticle) return false;
		const { bodyNouns } = this.article.cueTable;
		const name = words.join(' ');
		return !words.some((word) => bodyNouns.has(word.toLowerCase())) && !this.#isPlace(name);
	}

	#isPlace(name: string): boolean {
		return isState(name, this.article.language);
	}

	/** "The alliance", "the council", "the country" at an item, with the only one it can mean. */
	#bodyMeant(sentence: ReadSentence, at: number): Replacement | null {
		const { items } = sentence;
		const determiner = items[at];
		const noun = items[at + 1];
		if (determiner === undefined || noun?.kind !== 'word' || !definite.has(determiner.lower))
			return null;
		const next = items[at + 2];
		const isQualified =
			next?.isCapital === true || /^(?:of|for|de|du|di|des|von)$/.test(next?.lower ?? '');
		if (isQualified || (noun.isCapital && !this.article.lexicon.capitalNouns)) return null;
		const word = noun.lower.replace(/'s$/, '');
		const end = noun.start + word.length;
		const body = this.#acronymFor(word, noun.start);
		if (body !== undefined) return { start: determiner.start, end, by: body };
		const named = this.#onlyBefore(this.#bodies.get(word), noun.start);
		if (named !== undefined) return { start: noun.start, end, by: named };
		if (!this.article.cueTable.stateNouns.has(word)) return null;
		const state = this.#stateBefore(sentence, at);
		return state === undefined ? null : { start: determiner.start, end, by: state };
	}

	#acronymFor(noun: string, before: number): string | undefined {
		for (const [nouns, names, full] of this.article.cueTable.bodies) {
			if (!nouns.split('|').includes(noun) || this.#bodies.has(noun)) continue;
			const isNamed = names
				.split('|')
				.some((name) => (this.#acronyms.get(name) ?? Infinity) < before);
			if (isNamed) return full;
		}
		return undefined;
	}

	#onlyBefore(names: ReadonlyMap<string, number> | undefined, before: number): string | undefined {
		const [only] = names ?? [];
		return names?.size === 1 && only !== undefined && only[1] < before ? only[0] : undefined;
	}

	#stateBefore(sentence: ReadSentence, at: number): string | undefined {
		const here = this.#statesIn(sentence.items.slice(Math.max(0, at - mostItems), at));
		const first = Math.max(0, sentence.index - stateReach);
		const before = this.article.sentences
			.slice(first, sentence.index)
			.flatMap(({ items }) => [...this.#statesIn(items.slice(-mostItems))]);
		const found = here.size > 0 ? here : new Set(before);
		const [only] = found;
		return found.size === 1 ? only : undefined;
	}

	#statesIn(items: readonly Item[]): Set<string> {
		const found = new Set<string>();
		items.forEach((item, at) => {
			if (!item.isCapital) return;
			const next = items[at + 1];
			const one = bare(this.article.text.slice(item.start, item.end));
			const two =
				next?.isCapital === true ? bare(this.article.text.slice(item.start, next.end)) : '';
			if (isState(two, this.article.language)) found.add(two);
			else if (isState(one, this.article.language)) found.add(one);
		});
		return found;
	}
}

/** Without the ending of an owner. */
function bare(word: string): string {
	return word.replace(/['’]s?$/u, '');
}
