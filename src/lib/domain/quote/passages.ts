import type { Span } from '#lib/domain/article/text.ts';
import { classAt, isSpaceAt, isWordUnit } from '#lib/domain/quote/characters.ts';

/** Words between quotation marks, with the marks, inside one paragraph. */
export interface Passage extends Span {
	/** Its closing mark is missing because the next paragraph carries the quotation on. */
	isOpen: boolean;
}

/** The closing marks for each opening one, over the usages of all languages. */
const closers: Readonly<Record<string, string>> = {
	// “…“ is a common slip for “…”.
	'“': '”"“',
	'”': '”',
	'„': '“”"',
	'«': '»',
	'»': '«',
	'"': '"”',
	'‘': '’',
	'‚': '‘’',
	'‹': '›',
	'›': '‹',
	'「': '」',
	"''": "''",
	'``': "''"
};

const markStarts: ReadonlySet<number> = new Set(
	Object.keys(closers).map((mark) => mark.charCodeAt(0))
);

/** A quotation longer than this is a lost closing mark. */
const longest = 20_000;

/** The quotations of a paragraph, in order, none inside another. */
export function passagesIn(text: string, paragraph: Span, next: Span | undefined): Passage[] {
	const passages: Passage[] = [];
	// Once a kind of mark finds no partner, no later one in the paragraph does.
	const exhausted = new Set<string>();
	let at = paragraph.start;
	while (at < paragraph.end) {
		const mark = openingMarkAt(text, at, paragraph.start);
		if (mark === '' || exhausted.has(mark)) {
			at++;
			continue;
		}
		const end = closingEnd(text, mark, at + mark.length, paragraph.end);
		if (end !== -1) {
			if (hasWord(text, at, end)) passages.push({ start: at, end, isOpen: false });
			at = end;
			continue;
		}
		exhausted.add(mark);
		const carriesOn = next !== undefined && openingMarkAt(text, next.start, next.start) === mark;
		if (mark !== '‘' && (at === paragraph.start || carriesOn)) {
			passages.push({ start: at, end: paragraph.end, isOpen: carriesOn });
			break;
		}
		at += mark.length;
	}
	return passages;
}

/** The opening mark at a place, or ''. */
function openingMarkAt(text: string, at: number, paragraphStart: number): string {
	if (!markStarts.has(text.charCodeAt(at))) return '';
	const mark = markAt(text, at);
	if (!Object.hasOwn(closers, mark)) return '';
	const after = at + mark.length;
	if (mark === '“' || mark === '„' || mark === '«' || mark === '‚' || mark === '「') return mark;
	// These serve as closing marks, too: only one at the start of a word opens.
	const opens = at === paragraphStart || isSpaceAt(text, at - 1) || isBracketOrDash(text, at - 1);
	if (!opens || isSpaceAt(text, after)) return '';
	return mark;
}

function markAt(text: string, at: number): string {
	const two = text.slice(at, at + 2);
	if (two === "''" || two === '``') return two;
	return text.charAt(at);
}

function isBracketOrDash(text: string, at: number): boolean {
	return '([{—–-/“„«'.includes(text.charAt(at));
}

function closingEnd(text: string, mark: string, from: number, limit: number): number {
	const ends = closers[mark] ?? '';
	const to = Math.min(limit, from + longest);
	for (let at = from; at < to; at++) {
		const unit = text.charAt(at);
		if (ends === "''") {
			if (unit === "'" && text.charAt(at + 1) === "'") return at + 2;
			continue;
		}
		if (ends.includes(unit) && closesHere(text, at, mark)) return at + 1;
	}
	return -1;
}

function closesHere(text: string, at: number, mark: string): boolean {
	const unit = text.charAt(at);
	if (unit === '’') return !isWordUnit(text, at + 1) && classAt(text, at - 1) !== 'space';
	if (unit === '"') return !isWordUnit(text, at + 1);
	if (unit === '“' && mark === '“') return isSpaceAt(text, at + 1) && !isSpaceAt(text, at - 1);
	// In »…« the next » would be another opening.
	if (mark === '»') return !isSpaceAt(text, at - 1);
	return true;
}

function hasWord(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (isWordUnit(text, at)) return true;
	return false;
}
