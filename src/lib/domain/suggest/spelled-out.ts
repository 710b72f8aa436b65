import { readSlots } from '#lib/domain/claim/slots.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';
import type { Draft } from '#lib/domain/suggest/suggestion.ts';

/** An abbreviation with what it is short for in brackets. */
const spelled =
	/(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}-]{1,11})\s\(((?:["“«])?\p{Lu}[^()\n]{4,120})\)/gu;

/** The claims that an abbreviation is short for the words in brackets after it. */
export function spelledOutClaims({ text, cueTable }: ReadArticle, sentence: ReadSentence): Draft[] {
	const words = text.slice(sentence.start, sentence.end);
	if (!words.includes('(')) return [];
	return [...words.matchAll(spelled)].flatMap((found): Draft[] => {
		const [whole, short = '', long = ''] = found;
		const name = long.replace(/["“”«»]/gu, '').trim();
		if (!isShortFor(short, name)) return [];
		const start = sentence.start + found.index;
		return [
			{
				start,
				end: start + whole.length,
				kind: 'other',
				statement: `${short} ${cueTable.standsFor} ${name}.`,
				slots: readSlots('other', { note: `${short}: ${name}` }),
				reasons: ['spells out a name'],
				lift: 0.5
			}
		];
	});
}

/** Two capitals or more, all of them first letters of the name in the same order. */
function isShortFor(short: string, name: string): boolean {
	const capitals = short.match(/\p{Lu}/gu) ?? [];
	if (capitals.length < 2) return false;
	const initials = (name.match(/(?<!\p{L})\p{L}/gu) ?? []).map((letter) => letter.toUpperCase());
	let at = 0;
	for (const capital of capitals) {
		at = initials.indexOf(capital, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
