import type { Figure } from '#lib/domain/figure/figure.ts';
import {
	indexesOf,
	mostCompared,
	mostFigures,
	sharedStems,
	shortNumber,
	topicOf,
	type Checked
} from '#lib/domain/suggest/notes/checked.ts';
import type { ReadSentence } from '#lib/domain/suggest/read-article.ts';
import type { SuggestNote } from '#lib/domain/suggest/suggestion.ts';

/** Share of their words that two sentences have in common when they are about the same thing. */
const sameTopic = 0.6;
const fewestShared = 3;

interface Stated {
	figure: Figure;
	sentence: ReadSentence;
	value: number;
	topic: ReadonlySet<string>;
	times: string;
	names: string;
}

/** Figures of two sentences that say the same of the same thing, but not the same number. */
export function disagreementNotes(checked: Checked): SuggestNote[] {
	const groups = new Map<string, Stated[]>();
	const notes: SuggestNote[] = [];
	for (const sentence of checked.article.sentences) {
		if (sentence.isFurniture || sentence.isQuestion || sentence.figures.length > mostFigures)
			continue;
		if (isContrast(checked, sentence)) continue;
		const alone = sentence.figures.filter((figure) => isComparable(sentence, figure));
		for (const figure of alone) {
			const stated = read(checked, sentence, figure);
			const key = keyOf(figure);
			const known = groups.get(key) ?? [];
			const other = known.slice(-mostCompared).find((one) => disagree(one, stated));
			if (other !== undefined) notes.push(noteOn(checked, other, stated));
			known.push(stated);
			groups.set(key, known);
		}
	}
	return notes;
}

function isContrast({ words }: Checked, { items }: ReadSentence): boolean {
	return items.some(({ lower }) => words.others.has(lower));
}

/** The only figure of its kind in the sentence, so that it is plain what is compared. */
function isComparable({ figures }: ReadSentence, figure: Figure): boolean {
	const { kind, value, max } = figure;
	if (value === null || max !== undefined || kind === 'multiple') return false;
	return figures.filter((other) => keyOf(other) === keyOf(figure)).length === 1;
}

function keyOf({ kind, currency, unit, per, asOf, period }: Figure): string {
	return [kind, currency, unit?.toLowerCase(), per, asOf, period].join('|');
}

function read({ article }: Checked, sentence: ReadSentence, figure: Figure): Stated {
	const { items } = sentence;
	const { lexicon } = article;
	const listed = (isOne: (item: (typeof items)[number]) => boolean) =>
		[...new Set(items.filter(isOne).map(({ lower }) => lower.replace(/'s$/, '')))].sort().join(' ');
	return {
		figure,
		sentence,
		value: figure.value ?? 0,
		topic: topicOf(article, sentence),
		times: listed(({ lower }) => lexicon.times.has(lower) || /^(?:1[89]|20)\d\d$/.test(lower)),
		names: listed(
			({ kind, isCapital, start }) => kind === 'word' && isCapital && start > sentence.body
		)
	};
}

function disagree(a: Stated, b: Stated): boolean {
	if (a.sentence === b.sentence || a.times !== b.times || a.names !== b.names) return false;
	if (!differs(a, b) && !differs(b, a)) return false;
	const shared = sharedStems(a.topic, b.topic);
	const all = a.topic.size + b.topic.size - shared;
	return shared >= fewestShared && shared / all >= sameTopic;
}

/** Both cannot hold: "more than 300" and 320 can. */
function differs({ figure, value }: Stated, other: Stated): boolean {
	switch (figure.approximate) {
		case 'at least':
		case 'more than':
			return other.value < value;
		case 'at most':
		case 'less than':
			return other.value > value;
		case 'about':
			return Math.abs(other.value - value) > 0.1 * value;
		default:
			return other.figure.approximate === undefined && other.value !== value;
	}
}

function noteOn(checked: Checked, a: Stated, b: Stated): SuggestNote {
	const say = ({ figure }: Stated) =>
		checked.article.text.slice(figure.start, figure.end).replace(/\s+/gu, ' ');
	return {
		claims: indexesOf(checked, [a.figure, b.figure]),
		words: `The text says “${say(a)}” in one place and “${say(b)}” in another, about the same thing.`,
		arithmetic: `${shortNumber(a.value)} ≠ ${shortNumber(b.value)}`
	};
}
