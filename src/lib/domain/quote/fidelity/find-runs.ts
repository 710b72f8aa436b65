import type { Alignment, SourceWords } from '#lib/domain/quote/fidelity/locate.ts';
import type { QuoteItem, Token } from '#lib/domain/quote/fidelity/tokens.ts';

/** For each word of the quotation its word of the source; what is not in order, or not there at all. */
export function findRuns(
	quote: string,
	items: readonly QuoteItem[],
	words: SourceWords
): Alignment | 'outOfOrder' | null {
	const runs = cutRuns(items, () => false);
	if (runs.length === 0) return null;
	const starts = words.findInOrder(runs);
	if (starts !== null) return straight(runs, starts);
	// What follows a full stop may come from elsewhere, without a mark.
	const sentences = cutRuns(items, (before, after) =>
		/[.!?]/.test(quote.slice(before.end, after.start))
	);
	const sentenceStarts = words.findInOrder(sentences);
	if (sentenceStarts !== null) return straight(sentences, sentenceStarts);
	if (sentences.length > 1 && sentences.every((run) => words.find(run, 0) !== -1))
		return 'outOfOrder';
	const each = runs.length > 1 ? alignEach(runs, words) : null;
	return each ?? words.align(keysOf(items));
}

/** Runs far from each other, of which some are altered; each must be found, one after another. */
function alignEach(
	runs: readonly (readonly string[])[],
	words: SourceWords
): Alignment | 'outOfOrder' | null {
	const aligned: number[] = [];
	let last = -1;
	let isInOrder = true;
	for (const run of runs) {
		const start = words.find(run, last + 1);
		const alignment = start === -1 ? words.align(run) : straight([run], [start]);
		if (alignment === null) return null;
		const matched = alignment.filter((at) => at !== -1);
		if ((matched[0] ?? 0) <= last) isInOrder = false;
		last = matched.at(-1) ?? last;
		aligned.push(...alignment);
	}
	return isInOrder ? aligned : 'outOfOrder';
}

/** The words between the writer's marks, as runs; `isCut` cuts them further. */
function cutRuns(
	items: readonly QuoteItem[],
	isCut: (before: Token, after: Token) => boolean
): string[][] {
	const runs: string[][] = [[]];
	let before: Token | null = null;
	for (const item of items) {
		if (item.kind !== 'word') {
			runs.push([]);
			before = null;
			continue;
		}
		if (before !== null && isCut(before, item)) runs.push([]);
		runs.at(-1)?.push(item.key);
		before = item;
	}
	return runs.filter((run) => run.length > 0);
}

/** Runs that stand word for word where they begin. */
export function straight(
	runs: readonly (readonly string[])[],
	starts: readonly number[]
): number[] {
	return runs.flatMap((run, at) => run.map((_, word) => (starts[at] ?? 0) + word));
}

/** The words of a quotation as they are compared. */
export function keysOf(items: readonly QuoteItem[]): string[] {
	return items.flatMap((item) => (item.kind === 'word' ? [item.key] : []));
}
