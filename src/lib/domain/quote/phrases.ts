import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Range } from '#lib/domain/quote/paragraphs.ts';

/** No noun phrase is longer. */
const longestPhrase = 16;

/** How far back the partner of a comma or dash that closes an insertion is looked for. */
const longestInsertion = 30;

/** True for an adverb, by list or by the language's ending. */
export function isAdverb(item: Item, lexicon: Lexicon): boolean {
	if (lexicon.adverbs.has(item.lower)) return true;
	return !item.isCapital && lexicon.adverbEnding?.test(item.lower) === true;
}

/** The place after the last item before `end` that is neither auxiliary nor adverb. */
export function beforeAuxiliaries(
	items: readonly Item[],
	end: number,
	from: number,
	lexicon: Lexicon
): number {
	let at = end;
	while (at > from && end - at < 12) {
		const item = items[at - 1];
		if (item?.kind !== 'word' || (item.isCapital && at - 1 > from)) break;
		if (!lexicon.auxiliaries.has(item.lower) && !isAdverb(item, lexicon)) break;
		at--;
	}
	return at;
}

/** The place after the last item before `end` that is no comma or dash. */
export function beforeMarks(items: readonly Item[], end: number, from: number): number {
	let at = end;
	while (
		at > from &&
		items[at - 1]?.kind === 'mark' &&
		/^[,—–―-]$/.test(items[at - 1]?.lower ?? '')
	)
		at--;
	return at;
}

/** The noun phrase, pronoun or relative that ends at `end`, past an insertion between commas. */
export function phraseBefore(
	items: readonly Item[],
	end: number,
	from: number,
	lexicon: Lexicon,
	depth = 0
): Range | null {
	const last = items[end - 1];
	if (end <= from || last === undefined) return null;
	if (last.kind === 'quote') {
		if (!isNameInMarks(items, end - 1, lexicon)) return null;
		return phraseBefore(items, end - 1, from, lexicon, depth);
	}
	if (last.kind === 'mark') {
		const open = depth < 2 ? insertionStart(items, end - 1, from) : -1;
		return open === -1 ? null : phraseBefore(items, open, from, lexicon, depth + 1);
	}
	if (lexicon.relatives.has(last.lower) || lexicon.pronouns.has(last.lower))
		return { from: end - 1, to: end };
	let start = end;
	while (start > from && end - start < longestPhrase && isInPhrase(items[start - 1], lexicon))
		start--;
	return trimPhrase(items, { from: start, to: end }, lexicon);
}

/** "the magazine “Kite”", "der „Anzeiger“": a name rather than words. */
export function isNameInMarks(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
	const before = items[at - 1];
	if (items[at]?.isShort !== true || before?.kind !== 'word') return false;
	if (lexicon.media.has(before.lower)) return true;
	if (!lexicon.fragments) return false;
	// Compounds: "Tageszeitung" ends in "zeitung".
	if (before.isCapital) return [...lexicon.media].some((word) => before.lower.endsWith(word));
	return lexicon.namingArticles.has(before.lower);
}

/** Where the insertion that ends with the mark at `close` begins, or -1: ", 58,", "(D-N.Y.)". */
function insertionStart(items: readonly Item[], close: number, from: number): number {
	const partner: Record<string, string> = { ',': ',', ')': '(', '—': '—', '–': '–', ']': '[' };
	const open = partner[items[close]?.lower ?? ''];
	if (open === undefined) return -1;
	for (let at = close - 1; at > from && close - at < longestInsertion; at--) {
		const item = items[at];
		if (item === undefined || item.kind === 'quote') return -1;
		if (item.lower === open && item.kind === 'mark') return at;
	}
	return -1;
}

function isInPhrase(item: Item | undefined, lexicon: Lexicon): boolean {
	if (item === undefined || item.kind === 'quote') return false;
	if (item.kind === 'mark') return /^[&/.$€£%+-]$/.test(item.lower);
	if (item.isCapital)
		return !lexicon.conjunctions.has(item.lower) || lexicon.linkers.has(item.lower);
	const { lower } = item;
	if (lexicon.conjunctions.has(lower) || isRelative(lower, lexicon)) return false;
	if (lexicon.determiners.has(lower)) return true;
	return !lexicon.auxiliaries.has(lower) && !lexicon.complementisers.has(lower);
}

/** Where the article serves as the relative, only a comma, which ends a phrase anyway, tells them apart. */
function isRelative(word: string, lexicon: Lexicon): boolean {
	return lexicon.relatives.has(word) && !(lexicon.capitalNouns && lexicon.determiners.has(word));
}

/** Without adverbs and prepositional phrases before it: "in Kelder Mr Orley" is "Mr Orley". */
function trimPhrase(items: readonly Item[], phrase: Range, lexicon: Lexicon): Range | null {
	let { from } = phrase;
	while (from < phrase.to) {
		const item = items[from];
		if (item === undefined) break;
		if (lexicon.conjunctions.has(item.lower) || (isAdverb(item, lexicon) && !item.isCapital))
			from++;
		else if (isAdverb(item, lexicon) && !lexicon.determiners.has(item.lower)) from++;
		else break;
	}
	const first = items[from];
	if (first === undefined || from >= phrase.to) return null;
	if (!lexicon.prepositions.has(first.lower)) return { from, to: phrase.to };
	const start = lastHead(items, { from, to: phrase.to }, lexicon);
	return start > from + 1 && start < phrase.to ? { from: start, to: phrase.to } : null;
}

/** Where the last run of capitals, or the last determiner, begins. */
function lastHead(items: readonly Item[], phrase: Range, lexicon: Lexicon): number {
	let at = phrase.to - 1;
	if (items[at]?.isCapital === true) {
		while (at > phrase.from && items[at - 1]?.isCapital === true) at--;
		return at;
	}
	while (at > phrase.from && !lexicon.determiners.has(items[at]?.lower ?? '')) at--;
	return at;
}

/** The noun phrase or pronoun that begins at `start`, or null. */
export function phraseAfter(
	items: readonly Item[],
	start: number,
	limit: number,
	lexicon: Lexicon
): Range | null {
	const first = items[start];
	if (first?.kind !== 'word' && first?.kind !== 'number') return null;
	if (start >= limit) return null;
	if (lexicon.pronouns.has(first.lower)) return { from: start, to: start + 1 };
	let hasName = false;
	let at = start;
	for (; at < limit && at - start < longestPhrase; at++) {
		const item = items[at];
		if (
			item === undefined ||
			!isPhrasePart(items, at, hasName && !leadsToName(items, at, lexicon), lexicon)
		)
			break;
		if (item.isCapital && !lexicon.times.has(item.lower)) hasName = true;
	}
	while (
		at > start + 1 &&
		lexicon.linkers.has(items[at - 1]?.lower ?? '') &&
		items[at - 1]?.isCapital !== true
	)
		at--;
	if (at === start) return null;
	const begins = first.isCapital || first.kind === 'number' || lexicon.determiners.has(first.lower);
	return begins || hasName || lexicon.titles.has(first.lower) ? { from: start, to: at } : null;
}

function isModifier(
	before: Item | undefined,
	item: Item,
	next: Item | undefined,
	lexicon: Lexicon
): boolean {
	if (lexicon.determiners.has(item.lower)) return lexicon.genitives.has(item.lower);
	if (before === undefined || before.isCapital || next === undefined) return false;
	return lexicon.determiners.has(before.lower) || lexicon.linkers.has(before.lower);
}

/** "Kelder University professor Ada Lund": the name goes on after a word or two. */
function leadsToName(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
	if (lexicon.capitalNouns) return false;
	for (let next = at; next < at + 6; next++) {
		const item = items[next];
		if (item?.kind !== 'word') return false;
		if (item.isCapital) return next > at && !lexicon.times.has(item.lower);
		if (lexicon.prepositions.has(item.lower) || lexicon.cues.has(item.lower)) return false;
		if (lexicon.conjunctions.has(item.lower) && !lexicon.coordinators.has(item.lower)) return false;
	}
	return false;
}

function isPhrasePart(
	items: readonly Item[],
	at: number,
	hasName: boolean,
	lexicon: Lexicon
): boolean {
	const item = items[at];
	if (item === undefined || item.kind === 'quote') return false;
	if (item.kind === 'mark') return /^[&/]$/.test(item.lower);
	if (item.kind === 'number') return !lexicon.capitalNouns || !hasName;
	const next = items[at + 1];
	if (lexicon.linkers.has(item.lower) && next !== undefined) {
		if (next.isCapital) return true;
		if (hasName)
			return (
				lexicon.determiners.has(next.lower) &&
				(lexicon.capitalNouns || items[at + 2]?.isCapital === true)
			);
		return next.kind === 'word';
	}
	if (lexicon.times.has(item.lower) || isRelative(item.lower, lexicon)) return false;
	if (item.isCapital) return true;
	const { lower } = item;
	if (lexicon.conjunctions.has(lower) || lexicon.prepositions.has(lower)) return false;
	if (lexicon.auxiliaries.has(lower) || lexicon.complementisers.has(lower)) return false;
	if (isAdverb(item, lexicon) || lexicon.pronouns.has(lower)) return false;
	if (!hasName) return true;
	// "des bayerischen Ministeriums": after a noun only an article or adjective goes on.
	return lexicon.capitalNouns && isModifier(items[at - 1], item, next, lexicon);
}
