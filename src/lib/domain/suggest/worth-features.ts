import type { Token } from '#lib/domain/suggest/worth-tokens.ts';
import type { WordList, WordLists } from '#lib/domain/suggest/worth-words/word-lists.ts';
import { wordIndex, type WordIndex } from '#lib/domain/suggest/worth-words/word-index.ts';

/** What a sentence is seen to do, by name; a name's number counts steps: "names2" is two or more. */
export type Features = Set<string>;

const nameSteps = [1, 2, 4];
const lengthSteps = [7, 10, 14, 19, 25, 35, 50];

/** The features of a sentence; lists that a language has no words for give none. */
export function featuresOf(tokens: readonly Token[], lists: WordLists): Features {
	const index = wordIndex(lists);
	const found: Features = new Set();
	const kinds = tokens.map((token) => index.listsOf(token.form));
	kinds.forEach((names, i) => {
		for (const name of names) readWord(found, name, kinds, tokens, i);
	});
	readSigns(found, tokens);
	readNames(found, tokens, lists.capitalNouns === undefined);
	const length = tokens.filter(({ form }) => /[\p{L}\p{N}<]/u.test(form)).length;
	for (const step of lengthSteps) if (length >= step) found.add(`length${step}`);
	combine(found);
	return found;
}

type Kinds = readonly ReturnType<WordIndex['listsOf']>[];

/** Lists that tell something only with the words beside them, and those that tell it alone. */
function readWord(
	found: Features,
	name: WordList,
	kinds: Kinds,
	tokens: readonly Token[],
	i: number
): void {
	const near = (list: WordList, from: number, to: number): boolean => {
		for (let k = i + from; k <= i + to; k++) if (kinds[k]?.includes(list) === true) return true;
		return false;
	};
	switch (name) {
		case 'period': {
			const counted = near('number', -2, -1) || tokens[i - 1]?.form === '<num>';
			if (counted || near('span', -2, 1)) found.add('duration');
			return;
		}
		case 'perfect':
			if (near('participle', 1, 2)) found.add('perfect');
			return;
		case 'opinion':
			if (near('firstPerson', -2, -1) || near('firstPlural', -2, -1)) found.add('opinion');
			return;
		case 'opinionAlone':
			found.add('opinion');
			return;
		case 'than':
			found.add('comparison');
			return;
		case 'question':
			if (i === 0) found.add('asking');
			return;
		case 'own':
			if (tokens[i + 1]?.form === '<num>' || near('quantity', 1, 1) || near('number', 1, 1))
				found.add('own');
			return;
		case 'span':
			return;
		default:
			// A second word of a kind makes it surer.
			found.add(found.has(name) ? `${name}2` : name);
	}
}

function readSigns(found: Features, tokens: readonly Token[]): void {
	for (const { form } of tokens) {
		if (form.length > 1 && !form.startsWith('<')) continue;
		if (form === '<num>' || form === '<year>') found.add('digits');
		if (form === '<year>') found.add('year');
		if (form === '$' || form === '€' || form === '£') found.add('money');
		if (form === '%') found.add('percent');
		if (form === '?') found.add('questionMark');
		if (form === '!') found.add('exclamation');
		if (/^["“”„«»]$/.test(form)) found.add('quotation');
	}
}

/** Capitals inside the sentence. */
function readNames(found: Features, tokens: readonly Token[], areNames: boolean): void {
	let names = 0;
	tokens.forEach((token, i) => {
		if (token.isAcronym) found.add('acronym');
		if (i > 0 && token.isCapital && !/^i(?:$|')/.test(token.form)) names++;
	});
	for (const step of nameSteps) if (areNames && names >= step) found.add(`names${step}`);
}

/** Pairs that mean more than their parts: an amount in the past, an amount the speaker promises. */
function combine(found: Features): void {
	const hasNumber = found.has('digits') || found.has('number') || found.has('magnitude');
	const pairs: [boolean, string, string][] = [
		[hasNumber, 'past', 'number&past'],
		[hasNumber, 'firstPerson', 'number&firstPerson'],
		[hasNumber, 'questionMark', 'number&questionMark'],
		[hasNumber, 'future', 'number&future'],
		[hasNumber, 'modal', 'number&modal'],
		[found.has('past'), 'firstPerson', 'past&firstPerson'],
		[found.has('past'), 'third', 'past&third'],
		[found.has('past'), 'names1', 'past&names']
	];
	for (const [holds, other, name] of pairs) if (holds && found.has(other)) found.add(name);
	if (hasNumber) found.add('anyNumber');
}
