import { goesOn, type StopRules } from '#lib/domain/article/full-stops.ts';

/** How far the rules look to either side of a sign, so that the work stays linear. */
const reach = 48;

/** Signs that may end a sentence, or a smiley that stands for one. */
const ending = String.raw`[\p{Sentence_Terminal}…‥]+|(?<=\s)[:;]-?[)(DP](?=\s)`;
const closers = '"”“’\'»«›‹)]}」』）】》〉';
/** Closing marks that open a quotation in other languages or places. */
const openersToo = '"“’\'«»‹›';

/** "Amazon.Com", "Node.Js": what a capital after a stop without space may be instead of a sentence. */
const domainEndings = new Set(
	'com org net gov edu info co io de fr it es pl ru ua eu js tv ai me uk'.split(' ')
);

const noteMarks =
	/^(?:\p{No}+|\s?(?:\[(?:\d{1,3}|[a-z]|citation needed|note \d{1,2})\]){1,5})(?=\s|$)/u;

/** A sign that may end a sentence with what stands around it. */
interface Ending {
	/** The sign itself, dots with spaces between joined: ".", "?!", "...". */
	sign: string;
	start: number;
	/** After closing quotes and brackets. */
	end: number;
	/** Whether a quotation or bracket closes after the sign. */
	isClosed: boolean;
	/** Where the next text begins. */
	next: number;
}

/** Where the sentences of a line begin, the first one left out; `markers` hold list numbers. */
export function sentenceStarts(
	line: string,
	rules: StopRules,
	markers: ReadonlySet<number>
): number[] {
	const starts: number[] = [];
	const isChatty = isChattyLine(line, rules);
	const signs = new RegExp(rules.enders === '' ? ending : `${ending}|[${rules.enders}]`, 'gu');
	let from = 0;
	for (let match = signs.exec(line); match !== null; match = signs.exec(line)) {
		const found = readEnding(line, match.index, match.index + match[0].length, rules);
		signs.lastIndex = Math.max(signs.lastIndex, found.end);
		if (found.next >= line.length) break;
		if (markers.has(found.start)) continue;
		const cut = cutAfter(line, from, found, rules, isChatty);
		if (cut === null || !hasWords(line, from, cut)) continue;
		starts.push(cut);
		from = cut;
	}
	return starts;
}

function readEnding(line: string, start: number, signEnd: number, rules: StopRules): Ending {
	let end = joinSpacedDots(line, start, signEnd);
	const sign = line.slice(start, Math.min(end, start + reach)).replaceAll(/\s/g, '');
	const bare = end;
	while (end < line.length && (closers.includes(line.charAt(end)) || isSign(line.charAt(end))))
		end++;
	// “Stop.“Go” and .'s: what touches the next word opens it or belongs to it.
	if (end > bare && isWordAt(line, end)) {
		while (end > bare && openersToo.includes(line.charAt(end - 1))) end--;
	}
	end = pastDetachedClosers(line, end);
	end = pastNotes(line, end, rules);
	return { sign, start, end, isClosed: end > bare, next: skipSpace(line, end) };
}

/** ". . ." is one sign. */
function joinSpacedDots(line: string, start: number, end: number): number {
	let last = end;
	if (line.charAt(end - 1) !== '.') return last;
	while (/\s/.test(line.charAt(last)) && line.charAt(last + 1) === '.' && !isWordAt(line, last + 2))
		last += 2;
	// "the end. .5 of it" and "one. . two" hold too few dots.
	return last - start > 3 ? last : end;
}

/** "Bonjour. » Il": a quote, bracket or smiley with spaces around it that cannot open what follows. */
function pastDetachedClosers(line: string, end: number): number {
	const near = line.slice(end, end + reach);
	const found = /^\s{1,2}(?:[»”“"')\]]|\[(?:…|\.{3})\]|[:;]-?[)(DP])(?=\s*$|\s+[^\p{Ll}\s])/u.exec(
		near
	);
	return found === null ? end : end + found[0].length;
}

/** Note marks belong to the sentence before them: "in 1805. [17] Placed", "in 1805. 4 Even so". */
function pastNotes(line: string, end: number, rules: StopRules): number {
	const near = line.slice(end, end + reach);
	const found = noteMarks.exec(near);
	if (found !== null) return end + found[0].length;
	const bare = /^(\s\d{1,2})\s(\p{Lu}\p{L}*)\s/u.exec(near);
	return bare !== null && rules.isStarter(bare[2] ?? '') ? end + (bare[1] ?? '').length : end;
}

function cutAfter(
	line: string,
	from: number,
	found: Ending,
	rules: StopRules,
	isChatty: boolean
): number | null {
	// The signs of scripts without capitals need no space and have no other use, but "３．２％".
	if (/^[^.!?…‥:;]/.test(found.sign)) return isDecimal(line, found) ? null : found.next;
	const after = line.slice(found.next, found.next + reach);
	if (found.next === found.end) return isGlued(line, from, found, after, rules) ? found.next : null;
	if (/^(?:\.{2,}|[…‥])/.test(found.sign)) return afterEllipsis(line, found, after);
	if (beginsLow(after)) return isLowStart(line, found, after, rules, isChatty) ? found.next : null;
	if (found.sign !== '.') return isSpokenByName(found, after, rules) ? null : found.next;
	if (found.isClosed && !/^[)\]]/.test(line.charAt(found.start + 1))) return found.next;
	const stop = {
		...wordsBefore(line, from, found.start),
		isEarly: isShort(line, from, found.start),
		after
	};
	return goesOn(stop, rules) ? null : found.next;
}

/** After dots only a capital begins a sentence, and the English "I" is a capital anywhere. */
function afterEllipsis(line: string, found: Ending, after: string): number | null {
	if (!/^["“”„«»‘'¿¡]*\p{Lu}/u.test(after) || /^I(?![\p{L}])/u.test(after)) return null;
	// "compounds. . . . The": the stop ends its sentence, the dots stand for words left out.
	const isSpaced = /\S\.\s\.\s\.\s\.$/.test(line.slice(Math.max(0, found.end - 8), found.end));
	return isSpaced && found.sign.length === 4 ? found.start + 2 : found.next;
}

/** No space after the sign: "Hello world.Today is", but no address, file name or number. */
function isGlued(
	line: string,
	from: number,
	found: Ending,
	after: string,
	rules: StopRules
): boolean {
	const next = /^["“„«(‘]?(\p{Lu}[\p{L}’']*)(?:[\s,!?;:]|\.(?!\p{L})|$)/u.exec(after)?.[1];
	if (next === undefined) return false;
	const before = line.slice(Math.max(from, found.start - reach), found.start);
	const token = /[^\s(]*$/.exec(before)?.[0] ?? '';
	if (/[@/\\_=.]|^www/u.test(token) || /\p{Lu}{2}/u.test(next.replace(/^[IVXLC]+$/, '')))
		return false;
	if (found.sign !== '.') return /\p{L}{2}$/u.test(token);
	const word = /\p{L}+$/u.exec(token)?.[0] ?? '';
	if (!/(?:\p{Ll}{2}|\p{Nd})$/u.test(token) || isListedWord(word, rules)) return false;
	return !domainEndings.has(next.toLowerCase());
}

function isDecimal(line: string, found: Ending): boolean {
	return found.sign === '．' && /^\p{Nd}/u.test(line.slice(found.end, found.end + 2));
}

/** Goes on in lower case, also behind a dash: «Что это?» — спросил он. */
function beginsLow(after: string): boolean {
	return /^(?:[—–-]{1,2}\s?)?["“„«»‘'([]*\p{Ll}|^№/u.test(after);
}

/** A sentence may begin low: an address, "iPhone", and where people type without capitals. */
function isLowStart(
	line: string,
	found: Ending,
	after: string,
	rules: StopRules,
	isChatty: boolean
): boolean {
	if (found.isClosed && !isChatty) return false;
	const word =
		/(\p{L}*)$/u.exec(line.slice(Math.max(0, found.start - reach), found.start))?.[1] ?? '';
	if (/^(?:https?:|www\.|\p{Ll}{1,2}\p{Lu})/u.test(after))
		return found.sign !== '.' || !isListedWord(word, rules);
	if (found.isClosed) return false;
	if (found.sign !== '.' && isChatty) return true;
	// Long words are no abbreviations; in English, that goes for careful text too.
	const shortest = isChatty ? 2 : found.sign === '.' ? 5 : 3;
	const isPlain = /^\p{Ll}+$/u.test(word) && word.length >= shortest && !isListedWord(word, rules);
	return isPlain && (isChatty || rules.language === 'en');
}

function isListedWord(word: string, rules: StopRules): boolean {
	return rules.onward(word) || rules.numbered(word) || rules.either(word) || rules.closing(word);
}

/** Typed without care for capitals: it begins low, or says "i". */
function isChattyLine(line: string, rules: StopRules): boolean {
	if (/^["“„«‘'(]*\p{Ll}\p{L}*['’]?\p{L}*\s/u.test(line.slice(0, reach))) return true;
	return rules.language === 'en' && /\si(?:\s|['’]m\s)/.test(line);
}

/** “Is it safe?” Marsh asked. */
function isSpokenByName(found: Ending, after: string, rules: StopRules): boolean {
	if (!found.isClosed) return false;
	const words = /^((?:\p{Lu}[\p{L}.’'-]*\s){1,3})(\p{Ll}+)/u.exec(after);
	const [first = ''] = words?.[1]?.split(/\s/) ?? [];
	return words !== null && !rules.isStarter(first) && rules.isSaying(words[2] ?? '');
}

/** The two words before a stop, without opening quotes and brackets. */
function wordsBefore(line: string, from: number, at: number): { token: string; before: string } {
	const text = lastTwoWords(line.slice(Math.max(from, at - reach), at));
	const [, before = '', token = ''] =
		/(?:(\S*)\s)?[^\s\p{L}\p{N}]{0,3}((?:[\p{L}\p{N}\p{M}][^\s(“"„«]*)?)$/u.exec(text) ?? [];
	return { token, before: before.replace(/^[^\p{L}\p{N}]+/u, '') };
}

/** The words around the last space: a pattern tied to the end is tried from every place before it. */
function lastTwoWords(text: string): string {
	let start = text.length;
	for (let spaces = 0; start > 0; start--) {
		if (/\s/.test(text.charAt(start - 1))) spaces++;
		if (spaces === 2) break;
	}
	return text.slice(start);
}

function isShort(line: string, from: number, at: number): boolean {
	return at - from < reach && line.slice(from, at).trim().split(/\s+/).length <= 4;
}

function hasWords(line: string, from: number, to: number): boolean {
	const words = line.slice(from, Math.min(to, from + 200)).trim();
	// "2." alone is the number of what follows.
	return /[\p{L}\p{N}]/u.test(words) && !/^[^\p{L}\p{N}]*\p{Nd}{1,2}[.)]*$/u.test(words);
}

function isSign(char: string): boolean {
	return char === '.' || char === '!' || char === '?' || char === '…';
}

function isWordAt(line: string, at: number): boolean {
	return /^[\p{L}\p{N}]/u.test(line.slice(at, at + 2));
}

function skipSpace(line: string, at: number): number {
	let next = at;
	while (next < line.length && /\s/.test(line.charAt(next))) next++;
	return next;
}
