import { agencies, outletWord } from '#lib/domain/quote/agencies.ts';
import type { Attribution } from '#lib/domain/quote/attributions.ts';
import { spanOf } from '#lib/domain/quote/content.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Paragraph, Range } from '#lib/domain/quote/paragraphs.ts';
import { phraseAfter } from '#lib/domain/quote/phrases.ts';

/** How many sentences a remark on where words were carried may follow them by. */
const remarkReach = 3;

/**
 * Notes on attributions the outlet they came through: named as listener ("told Reuters"), in the
 * same sentence ("in an interview with"), or in a remark after it ("this statement, reported by").
 */
export function noteOutlets(
	text: string,
	paragraphs: readonly Paragraph[],
	attributions: readonly Attribution[],
	lexicon: Lexicon
): Map<Attribution, string> {
	const outlets = new Map<Attribution, string>();
	for (const made of attributions) {
		const range = made.via ?? listener(made, lexicon);
		const words = range === null ? null : outletName(text, made.items, range, lexicon);
		if (words !== null) outlets.set(made, words);
	}
	let next = 0;
	let number = 0;
	let last: { made: Attribution; number: number } | null = null;
	for (const [index, { items, sentences }] of paragraphs.entries()) {
		for (const [position, sentence] of sentences.entries()) {
			number++;
			const carrier = carrierIn(text, items, sentence, lexicon);
			const remarks =
				last !== null && number - last.number <= remarkReach && isRemark(items, sentence, lexicon);
			while (attributions[next]?.paragraph === index && attributions[next]?.sentence === position) {
				const made = attributions[next];
				if (made !== undefined) last = { made, number };
				next++;
			}
			if (carrier === null || last === null) continue;
			if (last.number === number || remarks)
				if (!outlets.has(last.made)) outlets.set(last.made, carrier);
		}
	}
	return outlets;
}

/** The outlet right after a cue that takes a listener: "told AFP on Monday". */
function listener(made: Attribution, lexicon: Lexicon): Range | null {
	if (made.cue === null || (made.kind !== 'tell' && made.kind !== 'say')) return null;
	const { items, cue } = made;
	// "said the minister to AFP": the listener follows the source.
	let from = made.source?.from === cue.to ? made.source.to : cue.to;
	const start = from;
	while (
		lexicon.determiners.has(items[from]?.lower ?? '') ||
		lexicon.prepositions.has(items[from]?.lower ?? '')
	)
		from++;
	const phrase = phraseAfter(items, from, items.length, lexicon);
	if (phrase === null || from - start > 2) return null;
	for (let at = phrase.from; at < phrase.to; at++) {
		const word = items[at];
		if (word?.isCapital === true && (agencies.has(word.lower) || outletWord.test(word.lower)))
			return phrase;
	}
	return null;
}

function carrierIn(
	text: string,
	items: readonly Item[],
	sentence: Range,
	lexicon: Lexicon
): string | null {
	for (let at = sentence.from; at < sentence.to; at++) {
		const phrases = lexicon.carriers.get(items[at]?.lower ?? '');
		if (phrases === undefined) continue;
		for (const words of phrases) {
			if (!words.every((word, offset) => items[at + offset]?.lower === word)) continue;
			const start = at + words.length;
			const phrase = phraseAfter(items, start, sentence.to, lexicon);
			if (phrase === null || items.slice(start, phrase.to).every(({ isCapital }) => !isCapital))
				continue;
			return outletName(text, items, phrase, lexicon);
		}
	}
	return null;
}

/** The sentence opens with what was said before: "this declaration", "his remarks". */
function isRemark(items: readonly Item[], sentence: Range, lexicon: Lexicon): boolean {
	if (!lexicon.determiners.has(items[sentence.from]?.lower ?? '')) return false;
	for (let at = sentence.from + 1; at < Math.min(sentence.to, sentence.from + 4); at++)
		if (lexicon.utterances.has(items[at]?.lower ?? '')) return true;
	return false;
}

/** From the first capital of a phrase on: "the agency RIA Novosti" is "RIA Novosti". */
function outletName(
	text: string,
	items: readonly Item[],
	phrase: Range,
	lexicon: Lexicon
): string | null {
	let { from } = phrase;
	while (
		from < phrase.to &&
		(items[from]?.isCapital !== true || lexicon.determiners.has(items[from]?.lower ?? ''))
	)
		from++;
	const span = spanOf(items, { from, to: phrase.to });
	return span === null ? null : text.slice(span.start, span.end);
}
