import type { Attribution } from '#lib/domain/quote/attributions.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Paragraph, Range } from '#lib/domain/quote/paragraphs.ts';

/**
 * The attributions with what goes on without a cue of its own: "“…,” he said. “…”", quotations over
 * several paragraphs or after a colon, and, where verbs show it, reported speech. Those that stay
 * without content are dropped.
 */
export function carryOn(
	paragraphs: readonly Paragraph[],
	attributions: readonly Attribution[],
	lexicon: Lexicon
): Attribution[] {
	const made: Attribution[] = [];
	let next = 0;
	// The attribution that a sentence without a cue carries on, if it does.
	let current: Attribution | null = null;
	for (const [index, { items, sentences }] of paragraphs.entries()) {
		for (const [number, sentence] of sentences.entries()) {
			const first = next;
			while (isIn(attributions[next], index, number)) next++;
			const own = attributions.slice(first, next);
			if (own.length > 0) {
				current = own.findLast((one) => one.hasQuote || one.opensNext) ?? own.at(-1) ?? null;
				for (const attribution of own) made.push(attribution);
				continue;
			}
			if (current === null) continue;
			const quoted = quotedWhole(items, sentence);
			if (quoted !== null) {
				if (canCarryQuote(current, items, quoted, index)) extend(current, items, quoted, index);
				else if (current.paragraph === index)
					made.push(sameVoice(current, items, quoted, index, number));
			} else if (current.paragraph === index && isReportive(items, sentence, lexicon)) {
				made.push(sameVoice(current, items, withoutMarks(items, sentence), index, number));
			} else {
				current = null;
			}
		}
	}
	return made.filter(({ content, more }) => content.length + more.length > 0);
}

function isIn(attribution: Attribution | undefined, paragraph: number, sentence: number): boolean {
	return attribution?.paragraph === paragraph && attribution.sentence === sentence;
}

/** The quotation that is the whole of a sentence, marks apart. */
function quotedWhole(items: readonly Item[], sentence: Range): Range | null {
	let from = -1;
	let to = -1;
	for (let at = sentence.from; at < sentence.to; at++) {
		const item = items[at];
		if (item?.kind === 'quote') {
			if (from === -1) from = at;
			to = at + 1;
		} else if (item?.kind !== 'mark') return null;
	}
	return from === -1 ? null : { from, to };
}

function canCarryQuote(
	current: Attribution,
	items: readonly Item[],
	quoted: Range,
	paragraph: number
): boolean {
	if (current.hasQuote || current.opensNext) return true;
	return (
		current.paragraph === paragraph &&
		quoted.to - quoted.from > 0 &&
		items[quoted.from]?.isShort !== true
	);
}

function extend(
	attribution: Attribution,
	items: readonly Item[],
	quoted: Range,
	paragraph: number
): void {
	attribution.hasQuote = true;
	if (paragraph === attribution.paragraph) {
		attribution.content.push(quoted);
		return;
	}
	const first = items[quoted.from];
	const last = items[quoted.to - 1];
	if (first !== undefined && last !== undefined)
		attribution.more.push({ start: first.start, end: last.end });
}

/** A sentence whose verb stands in the mood of reported speech. */
function isReportive(items: readonly Item[], sentence: Range, lexicon: Lexicon): boolean {
	if (lexicon.reportive.size === 0) return false;
	for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 14); at++) {
		const item = items[at];
		if (item?.kind === 'word' && !item.isCapital && lexicon.reportive.has(item.lower)) return true;
	}
	return false;
}

function withoutMarks(items: readonly Item[], sentence: Range): Range {
	let { to } = sentence;
	while (to > sentence.from && items[to - 1]?.kind === 'mark') to--;
	return { from: sentence.from, to };
}

function sameVoice(
	current: Attribution,
	items: readonly Item[],
	content: Range,
	paragraph: number,
	sentence: number
): Attribution {
	return {
		...current,
		paragraph,
		sentence,
		items,
		content: [content],
		cue: null,
		hasQuote: items.slice(content.from, content.to).some(({ kind }) => kind === 'quote'),
		more: [],
		via: null,
		opensNext: false
	};
}
