import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import { claimsIn, type Checked } from '#lib/domain/suggest/notes/checked.ts';
import { sentenceAt, type ReadSentence } from '#lib/domain/suggest/read-article.ts';
import type { SuggestNote } from '#lib/domain/suggest/suggestion.ts';

/** Offices that nobody holds two of at once. */
const exclusive =
	/(?:minister|ministerin|mayor|bürgermeister|bürgermeisterin|governor|senator|senatorin|chancellor|kanzler|kanzlerin|ambassador|botschafter|botschafterin|secretary|king|queen|könig|königin|pope|papst)$/;
const past = /^(?:former|ex|late|then|ehemalige|ehemaliger|frühere|früherer|then)$/;
const address =
	/^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lady|lord|herr|herrn|frau|us|u\.s|american|british|french|german|russian|ukrainian|eu)$/;
const longestTitle = 60;
const mostOffices = 8;

interface Office {
	/** In small letters, in the order of the text. */
	words: string[];
	sentence: ReadSentence;
}

/** People who are given two offices that do not go together. */
export function titleNotes(checked: Checked): SuggestNote[] {
	const { article, claims } = checked;
	const offices = new Map<string, Office[]>();
	const notes: SuggestNote[] = [];
	for (const mention of article.speakers.mentions) {
		const name = article.speakers.personNamed(mention);
		const sentence = article.sentences[sentenceAt(article.sentences, mention.start)];
		if (name === undefined || sentence === undefined || sentence.isFurniture) continue;
		const words = officeBefore(article.text.slice(sentence.start, mention.start), article.lexicon);
		if (words === null) continue;
		const known = offices.get(name) ?? [];
		const other = known.find((office) => exclude(office.words, words));
		const concerned =
			other === undefined
				? []
				: [...claimsIn(claims, other.sentence), ...claimsIn(claims, sentence)];
		if (other !== undefined && concerned.length > 0)
			notes.push({
				claims: [...new Set(concerned)],
				words: `${name} is called “${other.words.join(' ')}” in one place and “${words.join(' ')}” in another.`
			});
		if (known.length < mostOffices && other === undefined)
			offices.set(name, [...known, { words, sentence }]);
	}
	return notes;
}

/** The office that stands right before a name, or null for none, or one that is over. */
function officeBefore(before: string, lexicon: Lexicon): string[] | null {
	const near = before.slice(-longestTitle).replace(/,?\s*$/u, '');
	const tokens = near.split(/\s+/u);
	if (near.length === longestTitle) tokens.shift();
	const words: string[] = [];
	for (let at = tokens.length - 1; at >= 0; at--) {
		const word = (tokens[at] ?? '').toLowerCase().replace(/^["“„(]+|\.$/gu, '');
		if (past.test(word) || word.startsWith('ex-')) return null;
		if (address.test(word) && words.length === 0) continue;
		if (!lexicon.titles.has(word) || address.test(word)) break;
		words.unshift(word);
	}
	return words.length === 0 ? null : words;
}

/** The same sort of office for something else ("finance minister", "foreign minister"), or two of them. */
function exclude(a: readonly string[], b: readonly string[]): boolean {
	const [headA, headB] = [withoutGender(a.at(-1)), withoutGender(b.at(-1))];
	if (!exclusive.test(headA) || !exclusive.test(headB)) return false;
	if (headA !== headB) return !headA.endsWith(headB) && !headB.endsWith(headA);
	const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
	// "Minister" says less than "finance minister", but "mayor" and "deputy mayor" are two.
	if (shorter.every((word) => longer.includes(word)))
		return (
			longer.some((word) => /^(?:deputy|vice)$/.test(word)) &&
			!shorter.some((word) => /^(?:deputy|vice)$/.test(word))
		);
	return true;
}

function withoutGender(word: string | undefined): string {
	return (word ?? '').replace(/(?<=er|or|t|r|g)in$/u, '');
}
