import type { Span } from '#lib/domain/article/text.ts';
import type { QuoteItem, Token } from '#lib/domain/quote/fidelity/tokens.ts';

/**
 * - same: in both, in the words of the quotation
 * - leftOut: in the source alone
 * - added: in the quotation alone
 * - ellipsis, bracket: the writer's marks
 */
export type PartKind = 'same' | 'leftOut' | 'added' | 'ellipsis' | 'bracket';

/** A stretch of the comparison, in reading order. */
export interface QuotePart {
	kind: PartKind;
	text: string;
	/** Words in it. */
	words: number;
}

interface Stretch extends Span {
	kind: PartKind;
	words: number;
}

/**
 * The quotation and its passage as one sequence. `wordOf` says for each word of the quotation which
 * word of the source it stands for, rising, or -1.
 */
export function partsOf(
	quote: string,
	items: readonly QuoteItem[],
	source: string,
	tokens: readonly Token[],
	wordOf: readonly number[]
): QuotePart[] {
	const stretches: Stretch[] = [];
	const put = (kind: PartKind, { start, end }: Span, words: number): void => {
		const last = stretches.at(-1);
		if (last?.kind === kind && kind !== 'ellipsis') {
			last.end = end;
			last.words += words;
		} else stretches.push({ kind, start, end, words });
	};
	let word = 0;
	let next = wordOf.find((at) => at !== -1) ?? 0;
	for (const item of items) {
		if (item.kind !== 'word') {
			put(item.kind, item, 0);
			continue;
		}
		const at = wordOf[word++] ?? -1;
		if (at === -1) {
			put('added', item, 1);
			continue;
		}
		const [from, to] = [tokens[next], tokens[at - 1]];
		if (at > next && from !== undefined && to !== undefined) {
			put('leftOut', { start: from.start, end: to.end }, at - next);
		}
		put('same', item, 1);
		next = at + 1;
	}
	return stretches.map(({ kind, start, end, words }) => ({
		kind,
		text: (kind === 'leftOut' ? source : quote).slice(start, end),
		words
	}));
}

/** A bracket stands for a name or a phrase; more than that is passed over without a mark. */
const mostForBracket = 12;

/** Words of the source that the quotation passes over, by whether an ellipsis or a bracket says so. */
export function wordsLeftOut(parts: readonly QuotePart[]): { marked: number; unmarked: number } {
	let [marked, unmarked] = [0, 0];
	parts.forEach(({ kind, words }, at) => {
		if (kind !== 'leftOut') return;
		const before = parts[at - 1]?.kind;
		const isBracketed = before === 'bracket' && words <= mostForBracket;
		if (before === 'ellipsis' || isBracketed) marked += words;
		else unmarked += words;
	});
	return { marked, unmarked };
}
