import type { Figure, FigurePeriod } from '#lib/domain/figure/figure.ts';
import { isLetterAt, wordEnd } from '#lib/domain/figure/fold.ts';
import { readNumber } from '#lib/domain/figure/number.ts';
import { wordsFor } from '#lib/domain/figure/words.ts';
import {
	commonScale,
	indexesOf,
	mostFigures,
	sharedStems,
	shortNumber,
	topicOf,
	type Checked
} from '#lib/domain/suggest/notes/checked.ts';
import type { TimeUnit } from '#lib/domain/suggest/notes/note-words.ts';
import type { ReadSentence } from '#lib/domain/suggest/read-article.ts';
import type { SuggestNote } from '#lib/domain/suggest/suggestion.ts';

/** How many sentences a total may stand from the rate. */
const totalReach = 3;
/** Stems that rate and total have to share to be about the same thing. */
const fewestShared = 2;
const tolerance = 0.1;

/** How many of a rate's periods a unit of time has; what is only nearly whole is left out. */
const perUnit: Readonly<Partial<Record<FigurePeriod, Partial<Record<TimeUnit, number>>>>> = {
	day: { day: 1, week: 7, year: 365 },
	week: { week: 1, year: 52 },
	month: { month: 1, quarter: 3, year: 12, decade: 120 },
	quarter: { quarter: 1, year: 4 },
	year: { year: 1, decade: 10 }
};

/** Rates over a period that do not come to the total which the text gives beside them. */
export function rateNotes(checked: Checked): SuggestNote[] {
	const notes: SuggestNote[] = [];
	for (const sentence of checked.article.sentences) {
		if (sentence.figures.length > mostFigures) continue;
		for (const rate of sentence.figures) {
			const times = timesOf(checked, rate);
			if (times === null || times < 2) continue;
			const note = noteOn(checked, sentence, rate, times);
			if (note !== null) notes.push(note);
		}
	}
	return notes;
}

/** How often a rate is due in the period that its words name, or null. */
function timesOf({ article, words }: Checked, { per, period, value, max }: Figure): number | null {
	if (per === undefined || period === undefined || value === null || max !== undefined) return null;
	const table = perUnit[per];
	const read = wordsFor(period, article.language);
	const { folded } = read;
	let count = 1;
	for (let at = 0; at < folded.length; at++) {
		if (at > 0 && isLetterAt(folded, at - 1)) continue;
		const number = readNumber(read, at);
		if (number !== null && number.value !== null) {
			// "In 2025" is a year, "between 2020 and 2024" no span that the words give in whole.
			if (number.isPlain && number.value > 1900) return null;
			if (!number.isArticle) count = number.value;
			at = Math.max(at, number.end - 1);
			continue;
		}
		if (!isLetterAt(folded, at)) continue;
		const unit = words.units.get(period.slice(at, wordEnd(folded, at)).toLowerCase());
		const whole = unit === undefined ? undefined : table?.[unit];
		if (unit !== undefined) return whole === undefined ? null : whole * count;
	}
	return null;
}

interface Total {
	figure: Figure;
	value: number;
	isSoFar: boolean;
}

function noteOn(
	checked: Checked,
	sentence: ReadSentence,
	rate: Figure,
	times: number
): SuggestNote | null {
	const value = rate.value ?? 0;
	const product = value * times;
	const totals = totalsNear(checked, sentence, rate);
	const final = totals.filter(({ isSoFar }) => !isSoFar).sort((a, b) => b.value - a.value)[0];
	if (final === undefined || totals.some((total) => isNear(product, total))) return null;
	const figures = [rate, ...totals.map(({ figure }) => figure)];
	const { text } = checked.article;
	const say = (figure: Figure) => text.slice(figure.start, figure.end).replace(/\s+/gu, ' ');
	const scale = commonScale([value, product, final.value]);
	const given = totals.map(({ figure }) => `“${say(figure)}”`).join(' and ');
	const arithmetic = `${shortNumber(value, scale)} × ${shortNumber(times)} = ${shortNumber(product, scale)}, not ${shortNumber(final.value, scale)}`;
	return {
		claims: indexesOf(checked, figures),
		words: `“${say(rate)}” a ${rate.per ?? ''} ${rate.period ?? ''} does not come to ${given}. They may count different things.`,
		arithmetic
	};
}

/** Totals of the same kind near a rate that are about the same thing. */
function totalsNear(checked: Checked, sentence: ReadSentence, rate: Figure): Total[] {
	const { article } = checked;
	const topic = topicOf(article, sentence);
	const totals: Total[] = [];
	let isLinked = false;
	for (let index = sentence.index + 1; index <= sentence.index + totalReach; index++) {
		const other = article.sentences[index];
		if (other === undefined || other.isFurniture || other.figures.length > mostFigures) break;
		const isSame = sharedStems(topic, topicOf(article, other)) >= fewestShared;
		isLinked = isSame || (isLinked && takesUp(other));
		if (isLinked)
			totals.push(...other.figures.flatMap((figure) => totalOf(checked, other, figure, rate)));
	}
	return totals;
}

/** "This figure": a demonstrative says that it goes on with the figure before. */
function takesUp({ cues, figures }: ReadSentence): boolean {
	return figures.length > 0 && cues.some(({ names }) => names.includes('demonstrative'));
}

function totalOf(checked: Checked, sentence: ReadSentence, figure: Figure, rate: Figure): Total[] {
	const { kind, currency, unit, per, max, value, cumulative, asOf } = figure;
	const isSameUnit = kind === rate.kind && currency === rate.currency && unit === rate.unit;
	const isTotal = cumulative === true || asOf !== undefined;
	if (!isSameUnit || !isTotal || per !== undefined || max !== undefined || value === null)
		return [];
	const isSoFar = sentence.items.some(
		({ lower, end }) => end <= figure.start && checked.words.soFar.has(lower)
	);
	return [{ figure, value, isSoFar: isSoFar && asOf === undefined }];
}

function isNear(product: number, { figure, value }: Total): boolean {
	const slack = figure.approximate === 'about' ? 2 * tolerance : tolerance;
	if (figure.approximate === 'at least' || figure.approximate === 'more than')
		return product >= value * (1 - slack);
	if (figure.approximate === 'at most' || figure.approximate === 'less than')
		return product <= value * (1 + slack);
	return Math.abs(product - value) <= slack * value;
}
