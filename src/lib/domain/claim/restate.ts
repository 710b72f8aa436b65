import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { findFigure } from '#lib/domain/claim/figure-hints.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import { readSlots, type SlotsByKind } from '#lib/domain/claim/slots.ts';

/** UTF-16 units up to which a whole sentence is offered for a clause of it. */
const shortSentence = 220;

const auxiliary =
	/\b(is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|should|does|did|ist|sind|war|waren|hat|haben|wird|werden)\b/i;
const pastTense =
	/\b(\p{L}{2,}ed|said|told|fell|rose|met|left|began|broke|took|went|came|gave|won|lost|held|made|built|sold|bought|paid|spent|sent|cut|grew|found|became|sank|ran|shut|burnt|hit)\b/u;
const future =
	/\b(will|shall|won’t|won't|plans? to|(is|are) (set|due|expected|planned|about) to|expects? to|promis(es|ed?) to|aims? to|intends? to|by 20\d\d|bis 20\d\d)\b/i;
const comparing =
	/\b((more|less|fewer|\p{L}+er) than|doubled|tripled|halved|twice as|as (many|much|high|large) as|compared (with|to)|mehr als|weniger als)\b/iu;
const attributing =
	/\b(said|says|according to|reported|reports|told|announced|claimed|stated|argued|laut|sagte|zufolge)\b/i;

const opening = '["“„«‘]';
const closing = '["”“»’]';

/**
 * The self-contained restatement offered for a selection: its short sentence when it is a clause
 * with a verb, else its own words; first letter capital, outer quotes off, a full stop at the end.
 */
export function prefillStatement(
	text: string,
	start: number,
	end: number,
	language: string
): string {
	const words = text.slice(start, end);
	const isClause = auxiliary.test(words) || pastTense.test(words);
	const around = isClause ? sentenceAround(text, start, end, language) : null;
	const isShort = around !== null && around.end - around.start <= shortSentence;
	return polish(isShort ? text.slice(around.start, around.end) : words);
}

function sentenceAround(text: string, start: number, end: number, language: string): Span | null {
	const line = lineAround(text, start);
	if (end > line.end) return null;
	const inLine = splitSentences(text.slice(line.start, line.end), language);
	const found = inLine.find(
		(sentence) => line.start + sentence.start <= start && end <= line.start + sentence.end
	);
	if (found === undefined) return null;
	return { start: line.start + found.start, end: line.start + found.end };
}

function lineAround(text: string, at: number): Span {
	const newline = text.indexOf('\n', at);
	return {
		start: at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1,
		end: newline === -1 ? text.length : newline
	};
}

function polish(words: string): string {
	const oneLine = words.replace(/\s+/g, ' ').trim();
	const body = withoutOuterQuotes(oneLine).replace(/[\s,;:–—-]+$/u, '');
	if (body === '') return '';
	const [first = ''] = body;
	const sentence = first.toLocaleUpperCase('en') + body.slice(first.length);
	return /[.?!…]["”“»’)]*$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Quotes around the whole go; quotes around a part of the words stay. */
function withoutOuterQuotes(words: string): string {
	const whole = new RegExp(`^${opening}([^"“”„«»]*)${closing}[.,;]?$`, 'u').exec(words)?.[1];
	if (whole !== undefined) return whole.trim();
	if (/^["“„«»‘][^"“”„«»’]*$/u.test(words)) return words.slice(1).trim();
	if (/^[^"“”„«»‘]*["”“»«][.,;]?$/u.test(words)) return words.replace(/["”“»«][.,;]?$/u, '').trim();
	return words;
}

/** The kind that the selected words look like, from their surface alone. */
export function guessKind(text: string, start: number, end: number, language: string): ClaimKind {
	const words = text.slice(start, end);
	if (isQuoted(text, start, end)) return 'quote';
	if (findFigure(words, language) !== null) return 'figure';
	if (future.test(words)) return 'prediction';
	if (comparing.test(words)) return 'comparison';
	if (attributing.test(words)) return 'attribution';
	return pastTense.test(words) || /\b(was|were|has|have|wurde|wurden)\b/i.test(words)
		? 'event'
		: 'other';
}

/** Inside quotation marks, or with a quotation of three words or more in it. */
function isQuoted(text: string, start: number, end: number): boolean {
	const quoted = quotation(text.slice(start, end));
	if (quoted !== null && quoted.split(/\s+/).length >= 3) return true;
	const line = lineAround(text, start);
	const passages = text.slice(line.start, line.end).matchAll(quotations);
	for (const passage of passages) {
		const from = line.start + passage.index;
		if (from <= start && end <= from + passage[0].length) return true;
	}
	return false;
}

const quotations = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|"([^"]+)"/gu;

function quotation(words: string): string | null {
	const [found] = words.matchAll(quotations);
	return (
		found
			?.slice(1)
			.find((part) => part !== undefined)
			?.trim() ?? null
	);
}

/** The details that are plain from the words: a figure's amount and rate, a quotation's words. */
export function prefillSlots<K extends ClaimKind>(
	kind: K,
	words: string,
	language: string
): SlotsByKind[K] {
	if (kind === 'figure') return readSlots(kind, { ...findFigure(words, language) });
	if (kind !== 'quote') return readSlots(kind, {});
	const quoted = quotation(words) ?? withoutOuterQuotes(words.trim());
	// The comma before “she said” is the article's, not the speaker's.
	return readSlots(kind, { words: quoted.replace(/,$/, '') });
}
