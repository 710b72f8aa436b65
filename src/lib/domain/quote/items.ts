import type { Span } from '#lib/domain/article/text.ts';
import { classAt, isWordUnit, type CharacterClass } from '#lib/domain/quote/characters.ts';
import type { Passage } from '#lib/domain/quote/passages.ts';

/** A word, a number, a punctuation mark, or a whole quotation taken as one. */
export interface Item extends Span {
	kind: 'word' | 'number' | 'mark' | 'quote';
	/** Lower case, apostrophes straight; of a quotation, ''. */
	lower: string;
	/** Begins with a capital. */
	isCapital: boolean;
	/** Only of a quotation that the next paragraph carries on. */
	isOpen: boolean;
	/** Only of a quotation with a comma before its closing mark. */
	endsWithComma: boolean;
	/** Only of a quotation short enough for a name. */
	isShort: boolean;
}

/** The items of a paragraph in order; where `elides`, "l'État" is two words. */
export function itemsOf(
	text: string,
	paragraph: Span,
	passages: readonly Passage[],
	elides: boolean
): Item[] {
	const items: Item[] = [];
	let at = paragraph.start;
	let next = 0;
	while (at < paragraph.end) {
		const passage = passages[next];
		if (passage !== undefined && at >= passage.start) {
			const { start, end, isOpen } = passage;
			const endsWithComma = /,.{1,2}$/u.test(text.slice(Math.max(start, end - 3), end));
			items.push({
				kind: 'quote',
				start,
				end,
				lower: '',
				isCapital: false,
				isOpen,
				endsWithComma,
				isShort: isShort(text, start, end)
			});
			at = end;
			next++;
			continue;
		}
		const found = classAt(text, at);
		if (found === 'space') {
			at++;
			continue;
		}
		const limit = Math.min(paragraph.end, passage?.start ?? paragraph.end);
		const end = found === 'letter' || found === 'digit' ? wordEnd(text, at, limit, elides) : at + 1;
		const clitic = elides ? cliticStart(text, at, end) : -1;
		const kind = kindOf(found);
		if (clitic === -1) items.push(itemAt(text, at, end, kind));
		else
			items.push(itemAt(text, at, text.indexOf('-', at), kind), itemAt(text, clitic, end, 'word'));
		at = end;
	}
	return items;
}

function isShort(text: string, start: number, end: number): boolean {
	if (end - start > 40) return false;
	const words = text.slice(start, end);
	return (
		!/[.,!?…].?.?$/u.test(words) && words.split(/\s+/).length <= 4 && /^..?\p{Lu}/u.test(words)
	);
}

/** Where the pronoun of "dit-il" or "a-t-elle" begins, or -1. */
function cliticStart(text: string, start: number, end: number): number {
	if (end - start > 24) return -1;
	const found = /^\p{L}+-(?:t-)?(?=(?:ils?|elles?|on|je|nous)$)/u.exec(text.slice(start, end));
	return found === null ? -1 : start + found[0].length;
}

function itemAt(text: string, start: number, end: number, kind: Item['kind']): Item {
	const raw = text.slice(start, end);
	const small = raw.toLowerCase();
	const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
	const isCapital = raw.charAt(0) !== lower.charAt(0);
	return {
		kind,
		start,
		end,
		lower,
		isCapital,
		isOpen: false,
		endsWithComma: false,
		isShort: false
	};
}

function kindOf(found: CharacterClass): Item['kind'] {
	if (found === 'letter') return 'word';
	return found === 'digit' ? 'number' : 'mark';
}

function wordEnd(text: string, start: number, limit: number, elides: boolean): number {
	let at = start + 1;
	while (at < limit) {
		const found = classAt(text, at);
		if (found === 'letter' || found === 'digit') at++;
		else if (found === 'apostrophe' && elides && at - start <= 8) return at + 1;
		else if (joins(text, at, limit)) at += 2;
		else if (isInnerStop(text, start, at)) at++;
		else break;
	}
	return at;
}

/** Apostrophes, hyphens and decimal marks between two letters or digits. */
function joins(text: string, at: number, limit: number): boolean {
	if (at + 1 >= limit || !isWordUnit(text, at + 1)) return false;
	const found = classAt(text, at);
	if (found === 'apostrophe' || found === 'hyphen') return true;
	const unit = text.charAt(at);
	if (unit === '.' || unit === '@') return true;
	return unit === ',' && classAt(text, at - 1) === 'digit' && classAt(text, at + 1) === 'digit';
}

/** The last stop of "U.S." and the one of "J." and "Mr." belong to the word. */
function isInnerStop(text: string, start: number, at: number): boolean {
	if (text.charAt(at) !== '.') return false;
	const word = text.slice(start, Math.min(at, start + 12));
	if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return true;
	return at - start <= 5 && abbreviations.has(word.toLowerCase());
}

const abbreviations: ReadonlySet<string> = new Set(
	'mr mrs ms dr prof gov sen rep gen col lt capt sgt rev hon st jr sr m mme mlle sra sig on'.split(
		' '
	)
);
