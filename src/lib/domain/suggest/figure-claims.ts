import { firstFrom, startOf } from '#lib/domain/article/first-from.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import type { Figure, FigureKind } from '#lib/domain/figure/figure.ts';
import type { Quotation } from '#lib/domain/quote/quotation.ts';
import type { Clause } from '#lib/domain/suggest/clauses.ts';
import { cueAt } from '#lib/domain/suggest/cues.ts';
import { figureSlots } from '#lib/domain/suggest/figure-slots.ts';
import type { Names } from '#lib/domain/suggest/names.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';
import { speakerOf } from '#lib/domain/suggest/speech-claims.ts';
import { quoteAlone, stateAlone } from '#lib/domain/suggest/statement.ts';
import type { Draft } from '#lib/domain/suggest/suggestion.ts';

const reasonByKind: Readonly<Record<FigureKind, string>> = {
	money: 'states an amount',
	percent: 'states a percentage',
	percentagePoints: 'states a percentage',
	count: 'gives a number',
	ordinal: 'gives a place in a row',
	multiple: 'says how many times'
};

/** UTF-16 units of the longest clause that is claimed whole, and of what is claimed of a longer one. */
const longestPart = 800;
const reach = 150;
const mostQuotations = 50;
/** A sentence with more is a table run together, of which nobody wants each number as a claim. */
const mostFigures = 60;

/** The claims that a sentence makes by its figures, one a figure, each over its own words. */
export function figureClaims(
	article: ReadArticle,
	names: Names,
	sentence: ReadSentence,
	clauses: readonly Clause[],
	quotations: readonly Quotation[]
): Draft[] {
	const contents = quotations
		.slice(0, mostQuotations)
		.flatMap((quotation) => quotation.content.map((span) => ({ quotation, span })));
	let taken = sentence.start;
	return sentence.figures.slice(0, mostFigures).map((figure) => {
		const around = partAround(article, sentence, clauses, contents, figure);
		// A second figure of the same words begins after the first.
		const start =
			around.start < taken
				? startAfter(article.text, sentence, taken, figure)
				: skipBlank(article.text, around.start);
		const span = { start: Math.min(start, figure.start), end: Math.max(around.end, figure.end) };
		taken = figure.end;
		return {
			start: span.start,
			end: Math.min(span.end, sentence.end),
			kind: 'figure' as const,
			statement: around.statement ?? stateAlone(article, names, sentence, around.whole),
			slots: readSlots('figure', { ...figureSlots(figure), ...valueOf(figure) }),
			reasons: [reasonByKind[figure.kind], ...(figure.per === undefined ? [] : ['states a rate'])],
			figure,
			lift: 0.5
		};
	});
}

/** One quotation from end to end, or the part of one that a sentence holds. */
const wholeQuote = /^["“„«‘][^"“”„«»]+["”“»]?$/u;

/** The clause, or the words about the figure where it goes on without end. */
function near(text: string, figure: Figure, { start, end }: Span): Span {
	if (end - start <= longestPart) return { start, end };
	const from = Math.max(start, figure.start - reach);
	const before = text.slice(from, figure.start).indexOf(' ');
	const after = text.slice(figure.end, Math.min(end, figure.end + reach)).lastIndexOf(' ');
	return {
		start: before === -1 ? figure.start : from + before + 1,
		end: after === -1 ? figure.end : figure.end + after
	};
}

/** A part of what somebody said. */
interface Said {
	quotation: Quotation;
	span: Span;
}

interface Part extends Span {
	/** What the statement is made of. */
	whole: Span;
	/** Given where it is made otherwise. */
	statement?: string;
}

function partAround(
	article: ReadArticle,
	sentence: ReadSentence,
	clauses: readonly Clause[],
	contents: readonly Said[],
	figure: Figure
): Part {
	const clause = clauses.find(({ start, end }) => start <= figure.start && figure.end <= end);
	const { start, end } = near(
		article.text,
		figure,
		clause ?? { start: sentence.body, end: sentence.end }
	);
	const said = contents.find(({ span }) => span.start <= figure.start && figure.end <= span.end);
	const part = said === undefined ? null : partSaid(article, sentence, { start, end }, said);
	if (part !== null) return part;
	// A tail lives on its clause, so only the sentence says it all.
	const isShort = end - sentence.body <= longestPart;
	const whole = clause?.isTail === true && isShort ? { start: sentence.body, end } : { start, end };
	return { start, end, whole };
}

function partSaid(
	article: ReadArticle,
	sentence: ReadSentence,
	clause: Span,
	{ quotation, span }: Said
): Part | null {
	const { text, lexicon } = article;
	if (quotation.direct) {
		const start = Math.max(span.start, sentence.body);
		const end = Math.min(span.end, sentence.end);
		const words = text.slice(start, Math.min(end, start + longestPart + 1));
		const speaker = speakerOf(article, quotation);
		if (speaker === '' || words.length > longestPart || !wholeQuote.test(words)) return null;
		const bare = words.replace(/^["“„«‘\s]+|[\s,]*["”“»«’]$/gu, '');
		return { start, end, whole: { start, end }, statement: quoteAlone(article, speaker, bare) };
	}
	const inside = { start: Math.max(span.start, clause.start), end: Math.min(span.end, clause.end) };
	if (inside.start >= inside.end) return null;
	const from = afterComplementiser(text, inside);
	// The order of a German clause is no sentence's, nor is "to build homes", so the whole is stated.
	const isShort = clause.end - sentence.body <= longestPart;
	const first = sentence.items[firstFrom(sentence.items, from, startOf)]?.lower ?? '';
	const isPart = lexicon.verbSecond || (first !== '' && first === lexicon.infinitive);
	const whole = isPart && isShort ? { start: sentence.body, end: clause.end } : inside;
	return { start: from, end: inside.end, whole };
}

function afterComplementiser(text: string, { start, end }: Span): number {
	const found = /^(?:that|que|qu['’]|che|że|що|что|dass)\s*/u.exec(
		text.slice(start, Math.min(end, start + 8))
	);
	return found === null ? start : start + found[0].length;
}

/** A place in a row by its word ("third", of years), a multiple by its number ("2", times). */
function valueOf({ kind, value, said, unit }: Figure): { value?: string; unit?: string } {
	if (kind === 'ordinal' && unit !== undefined && said.endsWith(unit))
		return { value: said.slice(0, -unit.length).replace(/[\s-]+$/u, '') };
	if (kind === 'multiple' && value !== null && value >= 1 && Number.isInteger(value))
		return { value: `${value}`, unit: 'times' };
	return {};
}

/** Where the words of a second figure begin: after the last comma or conjunction since the first. */
function startAfter(
	text: string,
	{ items, cues }: ReadSentence,
	taken: number,
	figure: Figure
): number {
	const first = firstFrom(items, taken, startOf);
	for (let at = firstFrom(items, figure.start, startOf) - 1; at >= first; at--) {
		const isMark = items[at]?.kind === 'mark' && /^[,;:—–]$/.test(items[at]?.lower ?? '');
		const next = items[at + 1];
		if (next !== undefined && (isMark || cueAt(cues, at)?.names.includes('joins') === true))
			return next.start;
	}
	return skipBlank(text, taken);
}

function skipBlank(text: string, at: number): number {
	let start = at;
	while (start < text.length && /[\s,;]/.test(text.charAt(start))) start++;
	return start;
}
