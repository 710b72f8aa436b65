import type { Attribution } from '#lib/domain/quote/attributions.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import { mentionsIn, type Gender, type Mention } from '#lib/domain/quote/names.ts';
import type { Paragraph, Range } from '#lib/domain/quote/paragraphs.ts';
import { phraseBefore } from '#lib/domain/quote/phrases.ts';
import { sourceKeys } from '#lib/domain/quote/source-keys.ts';

interface Person {
	name: string;
	gender: Gender;
}

/** How many mentions back a search goes. */
const longestSearch = 300;

/** How many characters on a speaker is still the likeliest one. */
const speakingReach = 500;

/** How many sentences back a pronoun or an office finds its person. */
const pronounReach = 8;

/** Finds the fullest name that a source stands for, in the text it was made for. */
export class Speakers {
	/** The names of the text outside quotations, in order. */
	readonly mentions: readonly Mention[];
	/** Fullest names by their last word. */
	readonly #fullest = new Map<string, Mention[]>();
	/** Keys of fullest names by their first letters, for languages that inflect names. */
	readonly #stems = new Map<string, string>();
	#last = { name: '', start: 0 };
	readonly #byParagraph: readonly (readonly Mention[])[];

	constructor(
		text: string,
		paragraphs: readonly Paragraph[],
		attributions: readonly Attribution[],
		private readonly lexicon: Lexicon
	) {
		this.mentions = mentionsIn(text, paragraphs, lexicon);
		const byParagraph: Mention[][] = paragraphs.map(() => []);
		for (const mention of this.mentions) byParagraph[mention.paragraph]?.push(mention);
		this.#byParagraph = byParagraph;
		const speaking = sourceKeys(attributions);
		for (const mention of this.mentions) {
			if (
				mention.words.length < 2 ||
				mention.words.length > 5 ||
				!this.#isPerson(mention, speaking)
			)
				continue;
			const key = keyOf(mention);
			const known = this.#fullest.get(key);
			if (lexicon.inflectsNames) this.#stems.set(stemOf(key), key);
			if (known === undefined) this.#fullest.set(key, [mention]);
			else if (known.length < 20 && !known.some((other) => sameWords(other, mention)))
				known.push(mention);
		}
	}

	/** The fullest name of the person that a mention stands for; undefined where it may be no person. */
	personNamed(mention: Mention): string | undefined {
		const isKnown = !mention.hasArticle && this.#known(keyOf(mention)).length > 0;
		return isKnown ? this.#full(mention) : undefined;
	}

	/** The name of an attribution's source, or undefined; to be asked in the order of the text. */
	of(attribution: Attribution): string | undefined {
		const name = this.#resolve(attribution);
		const start = attribution.items[attribution.source?.from ?? -1]?.start;
		if (name !== undefined && start !== undefined) this.#last = { name, start };
		return name;
	}

	#resolve({ items, paragraph, source: given }: Attribution): string | undefined {
		const { lexicon } = this;
		let source = given;
		if (source === null) return undefined;
		const word = items[source.from]?.lower ?? '';
		const isOne = source.to - source.from === 1;
		if (isOne && lexicon.relatives.has(word) && items[source.from]?.isCapital !== true) {
			source = phraseBefore(
				items,
				items[source.from - 1]?.lower === ',' ? source.from - 1 : source.from,
				0,
				lexicon
			);
			if (source === null) return undefined;
		}
		const pronoun = isOne ? lexicon.pronouns.get(word) : undefined;
		const start = items[source.from]?.start ?? 0;
		if (pronoun === 'male' || pronoun === 'female')
			return this.#stillSpeaking(start, pronoun) ?? this.#before(start, pronoun)?.name;
		if (pronoun !== undefined) return undefined;
		const named = this.#nameIn(source, paragraph, items);
		if (named !== undefined) return this.#full(named);
		return this.#byTitle(items[source.to - 1]?.lower ?? '', start);
	}

	/** Whoever spoke just before is the likeliest to speak on. */
	#stillSpeaking(start: number, gender: Gender): string | undefined {
		const { name, start: since } = this.#last;
		if (since > start || start - since > speakingReach) return undefined;
		const key = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
		const person = this.#fullest.get(key)?.find(({ words }) => words.join(' ') === name);
		return person !== undefined && agree(person.gender, gender) ? name : undefined;
	}

	/** The name that heads a phrase: not one that only qualifies it ("the Senate’s clerk"). */
	#nameIn(source: Range, paragraph: number, items: readonly Item[]): Mention | undefined {
		const apposed = this.#apposed(source, paragraph);
		const inside = this.#from(paragraph, source.from).filter(({ to }) => to <= source.to);
		if (inside.length === 0) return apposed;
		const head = inside.find((mention) => this.#isHead(mention, source, items));
		if (head !== undefined && (apposed === undefined || this.#known(keyOf(head)).length > 0))
			return head;
		return apposed;
	}

	/** The next few mentions of a paragraph from an item on; no phrase holds more. */
	#from(paragraph: number, item: number): readonly Mention[] {
		const mentions = this.#byParagraph[paragraph] ?? [];
		const first = firstIndex(mentions, ({ from }) => from >= item);
		return mentions.slice(first, first + 8);
	}

	/** Not "of Lorneville" in "the mayor of Lorneville", nor "Senate" in "the Senate clerk". */
	#isHead(mention: Mention, source: Range, items: readonly Item[]): boolean {
		if (
			this.lexicon.capitalNouns &&
			mention.words.length < 2 &&
			this.#known(keyOf(mention)).length === 0
		)
			return false;
		const isWhole = mention.to === source.to || /^[,(]$/.test(items[mention.to]?.lower ?? ',');
		let before = mention.from - 1;
		while (before >= source.from && this.lexicon.determiners.has(items[before]?.lower ?? ''))
			before--;
		const link = before < source.from ? '' : (items[before]?.lower ?? '');
		const isQualifier = this.lexicon.linkers.has(link) || this.lexicon.prepositions.has(link);
		return !isQualifier && (isWhole || this.#known(keyOf(mention)).length > 0);
	}

	/** "the minister, Ada Lund, said": the name in the apposition that follows. */
	#apposed(source: Range, paragraph: number): Mention | undefined {
		const next = this.#from(paragraph, source.to)[0];
		if (next === undefined || next.from !== source.to + 1 || next.words.length < 2)
			return undefined;
		return this.#fullest.has(keyOf(next)) ? next : undefined;
	}

	#full(mention: Mention): string {
		const own = mention.words.join(' ');
		const fuller = this.#known(keyOf(mention))
			.filter((other) => mention.words.length < 2 || other.words[0] === mention.words[0])
			.filter((other) => agree(other.gender, mention.gender));
		if (fuller.length === 0) return own;
		const before = fuller.filter(({ start }) => start <= mention.start);
		const nearest = mention.words.length < 2 ? (before.at(-1) ?? fuller[0]) : undefined;
		const longest = nearest ?? [...fuller].sort((a, b) => b.words.length - a.words.length)[0];
		const name = longest?.words.join(' ') ?? own;
		return mention.words.length < 2 || name.length > own.length ? name : own;
	}

	#known(key: string): readonly Mention[] {
		const known = this.#fullest.get(key) ?? this.#fullest.get(key.replace(/s$/, ''));
		if (known !== undefined || !this.lexicon.inflectsNames) return known ?? [];
		return this.#fullest.get(this.#stems.get(stemOf(key)) ?? '') ?? [];
	}

	/** The last person named before a place: of the nearest sentence the first. */
	#before(start: number, gender: Gender): Person | undefined {
		let index = firstFrom(this.mentions, start) - 1;
		const here = this.mentions[index + 1]?.sentence ?? this.mentions[index]?.sentence ?? 0;
		let found: Mention | undefined;
		const last = Math.max(0, index - longestSearch);
		while (index >= last) {
			const mention = this.mentions[index];
			index--;
			if (mention === undefined) continue;
			if (found !== undefined && mention.sentence !== found.sentence) break;
			if (here - mention.sentence > pronounReach) break;
			const person = this.#personOf(mention);
			if (person !== undefined && agree(person.gender, gender)) found = mention;
		}
		return found === undefined ? undefined : this.#personOf(found);
	}

	#personOf(mention: Mention): Person | undefined {
		const known = this.#fullest.get(keyOf(mention));
		if (known === undefined || mention.hasArticle || mention.isPossessive) return undefined;
		return { name: this.#full(mention), gender: known[0]?.gender ?? 'unknown' };
	}

	/** "the secretary general", by the last person before who bears the title. */
	#byTitle(title: string, start: number): string | undefined {
		if (!this.lexicon.titles.has(title)) return undefined;
		const from = firstFrom(this.mentions, start) - 1;
		for (let index = from; index >= Math.max(0, from - longestSearch); index--) {
			const mention = this.mentions[index];
			if (mention?.titles.includes(title) === true && this.#fullest.has(keyOf(mention)))
				return this.#full(mention);
		}
		return undefined;
	}

	#isPerson(mention: Mention, speaking: ReadonlySet<string>): boolean {
		if (mention.hasArticle) return false;
		if (mention.gender !== 'unknown' || mention.titles.length > 0) return true;
		return speaking.has(`${mention.paragraph} ${mention.to}`) || speaking.has(keyOf(mention));
	}
}

function keyOf(mention: Mention): string {
	return (mention.words.at(-1) ?? '').toLowerCase();
}

/** The letters that the cases of a name share. */
function stemOf(key: string): string {
	return key.slice(0, Math.max(4, key.length - 3)).slice(0, 6);
}

function agree(a: Gender, b: Gender): boolean {
	return a === b || a === 'unknown' || b === 'unknown';
}

/** The index of the first mention at or after an offset. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
	return firstIndex(mentions, ({ start }) => start >= offset);
}

/** The index of the first mention that is far enough, in a list in the order of the text. */
function firstIndex(
	mentions: readonly Mention[],
	isReached: (mention: Mention) => boolean
): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const mention = mentions[middle];
		if (mention !== undefined && isReached(mention)) high = middle;
		else low = middle + 1;
	}
	return low;
}

function sameWords(a: Mention, b: Mention): boolean {
	return a.words.join(' ') === b.words.join(' ');
}
