import type { Figure } from '#lib/domain/figure/figure.ts';
import {
	commonScale,
	indexesOf,
	mostFigures,
	shortNumber,
	type Checked
} from '#lib/domain/suggest/notes/checked.ts';
import type { ReadSentence } from '#lib/domain/suggest/read-article.ts';
import type { SuggestNote } from '#lib/domain/suggest/suggestion.ts';

/** Parts that do not add up to their total, and changes that are not what their ends make. */
export function sumNotes(checked: Checked): SuggestNote[] {
	return checked.article.sentences.flatMap((sentence) => {
		const { figures } = sentence;
		if (figures.length < 3 || figures.length > mostFigures || sentence.isFurniture) return [];
		return [...partsOfTotal(checked, sentence), ...changeOf(checked, sentence)];
	});
}

/** "5 ships and 3 ships, 9 ships in total". */
function partsOfTotal(checked: Checked, sentence: ReadSentence): SuggestNote[] {
	const { figures, items } = sentence;
	const totals = figures.filter(({ cumulative }) => cumulative === true);
	const [total] = totals;
	// Percentages are as often of different wholes.
	const isSummed = total?.kind === 'money' || total?.kind === 'count';
	if (totals.length !== 1 || !isSummed || total.value === null) return [];
	const isPartial = items.some(
		({ lower }) => checked.words.partly.has(lower) || checked.words.soFar.has(lower)
	);
	const parts = figures.filter((figure) => figure !== total);
	if (isPartial || !parts.every((part) => isPart(part, total))) return [];
	const values = parts.map(({ value }) => value ?? 0);
	const sum = values.reduce((all, value) => all + value, 0);
	const isRough = figures.some(({ approximate }) => approximate !== undefined);
	if (Math.abs(sum - total.value) <= total.value * (isRough ? 0.1 : 0.005)) return [];
	const scale = commonScale([...values, total.value]);
	const shown = values.map((value) => shortNumber(value, scale)).join(' + ');
	return [
		{
			claims: indexesOf(checked, figures),
			words: 'The parts do not add up to the total that the sentence gives.',
			arithmetic: `${shown} = ${shortNumber(sum, scale)}, not ${shortNumber(total.value, scale)}`
		}
	];
}

function isPart(part: Figure, total: Figure): boolean {
	const isSame =
		part.kind === total.kind && part.currency === total.currency && part.unit === total.unit;
	return isSame && part.value !== null && part.max === undefined && part.per === undefined;
}

/** "Rose from 20 to 25 million, an increase of 50 percent", "doubled from 10 to 30 ships". */
function changeOf(checked: Checked, sentence: ReadSentence): SuggestNote[] {
	const { figures } = sentence;
	if (figures.length !== 3) return [];
	const index = figures.findIndex((figure, at) => isChange(checked, figure, figures[at + 1]));
	const from = figures[index]?.value;
	const to = figures[index + 1]?.value;
	const said = figures.find((_, at) => at !== index && at !== index + 1);
	if (index === -1 || typeof from !== 'number' || typeof to !== 'number' || from <= 0) return [];
	if (typeof said?.value !== 'number' || said.max !== undefined) return [];
	if (!isBeside(checked, said, figures[index], figures[index + 1])) return [];
	const claims = indexesOf(checked, figures);
	const scale = commonScale([from, to]);
	const [a, b] = [shortNumber(from, scale), shortNumber(to, scale)];
	if (said.kind === 'percent' && figures[index]?.kind !== 'percent') {
		const percent = (Math.abs(to - from) / from) * 100;
		const slack = said.approximate === undefined ? 1 : 0.1 * said.value + 1;
		const share = checked.article.text.slice(said.end, said.end + 8);
		if (
			Math.abs(percent - said.value) <= slack ||
			/^\s(?:of|der|des|von|de|del|dei)\s/u.test(share)
		)
			return [];
		return [
			{
				claims,
				words: 'The percentage is not what the two amounts make.',
				arithmetic: `(${b} − ${a}) ÷ ${a} = ${shortNumber(Math.round(percent * 10) / 10)}%, not ${shortNumber(said.value)}%`
			}
		];
	}
	if (said.kind !== 'multiple' || said.value <= 0) return [];
	const times = to / from;
	if (Math.abs(times - said.value) <= 0.15 * said.value) return [];
	return [
		{
			claims,
			words: 'The multiple is not what the two amounts make.',
			arithmetic: `${b} ÷ ${a} = ${shortNumber(Number(times.toPrecision(3)))}, not ${shortNumber(said.value)}`
		}
	];
}

function isChange({ article, words }: Checked, from: Figure, to: Figure | undefined): boolean {
	if (to === undefined || from.max !== undefined || to.max !== undefined) return false;
	if (from.kind !== to.kind || from.kind === 'multiple') return false;
	const isSame = from.currency === to.currency && (from.unit ?? to.unit) === to.unit;
	const between = article.text.slice(from.end, to.start).trim().toLowerCase();
	const before = /(\p{L}+)\s*$/u.exec(
		article.text.slice(Math.max(0, from.start - 12), from.start)
	)?.[1];
	return isSame && words.to.has(between) && words.from.has(before?.toLowerCase() ?? '');
}

/** Right before the two ends of a change, or in an addition to them: it is about them. */
function isBeside({ article }: Checked, said: Figure, from?: Figure, to?: Figure): boolean {
	if (from === undefined || to === undefined) return false;
	const isBefore = said.end <= from.start;
	const between = isBefore
		? article.text.slice(said.end, from.start)
		: article.text.slice(to.end, said.start);
	return between.length <= 40 && !(isBefore && between.includes(',')) && !/[;:]/.test(between);
}
