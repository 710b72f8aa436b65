import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Paragraph, Range } from '#lib/domain/quote/paragraphs.ts';

export type Gender = 'male' | 'female' | 'unknown';

/** A name where it stands, without titles before it. */
export interface Mention extends Range {
	paragraph: number;
	/** Of all sentences of the text, in order. */
	sentence: number;
	/** UTF-16 offset. */
	start: number;
	words: readonly string[];
	/** The offices and forms of address before it, and those in an apposition. */
	titles: readonly string[];
	gender: Gender;
	hasArticle: boolean;
	/** "Lund’s plan": names an owner rather than somebody who acts. */
	isPossessive: boolean;
}

const longestName = 6;

/** The names of a text outside quotations, in order. */
export function mentionsIn(
	text: string,
	paragraphs: readonly Paragraph[],
	lexicon: Lexicon
): Mention[] {
	const mentions: Mention[] = [];
	let sentence = 0;
	for (const [paragraph, { items, sentences }] of paragraphs.entries()) {
		for (const range of sentences) {
			for (let at = range.from; at < range.to; at++) {
				const end = runEnd(items, at, range.to, lexicon);
				if (end === at) continue;
				const mention = mentionAt(text, items, { from: at, to: end }, lexicon);
				if (mention !== null) mentions.push({ ...mention, paragraph, sentence });
				at = end - 1;
			}
			sentence++;
		}
	}
	return mentions;
}

/** The end of the run of capitalised words at a place, with "de", "von" and the like between. */
function runEnd(items: readonly Item[], start: number, limit: number, lexicon: Lexicon): number {
	if (!isNameWord(items[start], lexicon)) return start;
	let end = start + 1;
	while (end < limit && end - start < longestName + 4) {
		const item = items[end];
		if (isNameWord(item, lexicon)) end++;
		else if (
			isParticle(item, items[end - 1]) &&
			isNameWord(items[end + 1], lexicon) &&
			end + 1 < limit
		)
			end += 2;
		else break;
	}
	return end;
}

/** "Der" is one after "Van" only; elsewhere it is an article: "sagte Wenk der Zeitung". */
function isParticle(item: Item | undefined, before: Item | undefined): boolean {
	if (/^(?:der|den)$/.test(item?.lower ?? '')) return /^(?:van|von)$/.test(before?.lower ?? '');
	return (
		item?.kind === 'word' &&
		/^(de|da|do|dos|del|della|di|du|la|le|van|von|bin|ibn|al|el)$/.test(item.lower)
	);
}

function isNameWord(item: Item | undefined, lexicon: Lexicon): boolean {
	if (item?.kind !== 'word' || !item.isCapital) return false;
	const { lower } = item;
	if (lexicon.determiners.has(lower) || lexicon.prepositions.has(lower)) return false;
	if (lexicon.conjunctions.has(lower) || lexicon.pronouns.has(lower)) return false;
	return !lexicon.adverbs.has(lower) && !lexicon.times.has(lower);
}

function mentionAt(
	text: string,
	items: readonly Item[],
	run: Range,
	lexicon: Lexicon
): Omit<Mention, 'paragraph' | 'sentence'> | null {
	const titles: string[] = [];
	let { from } = run;
	let gender: Gender = 'unknown';
	for (let at = run.from - 1; at >= Math.max(0, run.from - 3); at--) {
		const item = items[at];
		if (item?.kind !== 'word' || !lexicon.titles.has(item.lower)) break;
		titles.push(item.lower);
	}
	while (from < run.to) {
		const item = items[from];
		if (item === undefined) break;
		const bare = item.lower.replace(/\.$/, '');
		const isAcronym = run.to - from > 1 && isUpperCase(text.slice(item.start, item.end));
		if (!lexicon.titles.has(bare) && !isAcronym) break;
		gender = genderOfTitle(bare, gender, lexicon);
		titles.push(bare);
		from++;
	}
	// "Kelder Sen. Ada Lund": a place may come before the title.
	for (let at = from + 1; at < run.to - 1; at++) {
		const title = items[at]?.lower ?? '';
		if (title.endsWith('.') && lexicon.titles.has(title.slice(0, -1))) from = at + 1;
	}
	const first = items[from];
	if (first === undefined || from >= run.to) return null;
	const words = items
		.slice(from, run.to)
		.map(({ start, end }) => withoutPossessive(text.slice(start, end)));
	const given = first.lower.split(/[-.]/)[0] ?? '';
	if (gender === 'unknown' && lexicon.maleNames.has(given)) gender = 'male';
	if (gender === 'unknown' && lexicon.femaleNames.has(given)) gender = 'female';
	const hasArticle = from === run.from && lexicon.determiners.has(items[run.from - 1]?.lower ?? '');
	const isPossessive = /'s$|s'$/.test(items[run.to - 1]?.lower ?? '');
	return { from, to: run.to, start: first.start, words, titles, gender, hasArticle, isPossessive };
}

function isUpperCase(word: string): boolean {
	return (
		word.length > 1 && !word.includes('.') && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word)
	);
}

function genderOfTitle(title: string, before: Gender, lexicon: Lexicon): Gender {
	if (lexicon.maleTitles.has(title)) return 'male';
	return lexicon.femaleTitles.has(title) ? 'female' : before;
}

/** "Lund’s" is "Lund". */
function withoutPossessive(word: string): string {
	return word.replace(/['’]s$/u, '').replace(/(?<=s)['’]$/u, '');
}
