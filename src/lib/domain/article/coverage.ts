import type { Span } from '#lib/domain/article/text.ts';

export type Tick = 'claim' | 'nothing' | 'untriaged';

export interface Coverage {
	/** One a sentence, in order. */
	ticks: Tick[];
	triaged: number;
	total: number;
}

/**
 * What people have done with each sentence: it holds part of a claim, has nothing to check, or is
 * untouched. A claim wins over a mark.
 */
export function coverage(
	sentences: readonly Span[],
	claimSpans: readonly Span[],
	nothingMarks: readonly Span[]
): Coverage {
	const claimed = overlapped(sentences, claimSpans);
	const marked = overlapped(sentences, nothingMarks);
	const ticks = sentences.map((_, i): Tick => {
		if (claimed.has(i)) return 'claim';
		return marked.has(i) ? 'nothing' : 'untriaged';
	});
	return {
		ticks,
		triaged: ticks.filter((tick) => tick !== 'untriaged').length,
		total: ticks.length
	};
}

/** The next untriaged sentence after index `after`, from the top again at the end; null if none. */
export function nextUntriaged(ticks: readonly Tick[], after: number): number | null {
	const next = ticks.indexOf('untriaged', Math.max(0, after + 1));
	const found = next === -1 ? ticks.indexOf('untriaged') : next;
	return found === -1 ? null : found;
}

/** The indexes of the sentences that share at least one character with a span. */
function overlapped(sentences: readonly Span[], spans: readonly Span[]): Set<number> {
	const found = new Set<number>();
	for (const span of spans) {
		if (span.start >= span.end) continue;
		for (let i = firstEndingAfter(sentences, span.start); i < sentences.length; i++) {
			const sentence = sentences[i];
			if (sentence === undefined || sentence.start >= span.end) break;
			found.add(i);
		}
	}
	return found;
}

/** Sentences are ordered and apart, so the first candidate is found by halving. */
function firstEndingAfter(sentences: readonly Span[], start: number): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sentences[middle]?.end ?? Infinity) > start) high = middle;
		else low = middle + 1;
	}
	return low;
}
