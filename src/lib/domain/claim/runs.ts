import type { Span } from '#lib/domain/article/text.ts';

export interface ClaimSpan extends Span {
	id: string;
}

/** Underline lanes: 1 is drawn nearer to the words (6 px), 2 below it (10 px). */
export type Lane = 1 | 2;

export interface Run extends Span {
	/** The claims that cover the whole run, in order of their start. */
	claims: { id: string; lane: Lane }[];
}

export interface DrawnSpan extends ClaimSpan {
	lane: Lane;
	/** Lane 2 was taken as well: the gutter counts this one as +1. */
	overflow: boolean;
}

/**
 * The range cut at every edge of a claim, without gaps; each claim keeps one lane for all its words.
 * Lanes are settled among the spans given, so pass all of a text's claims and any range of it.
 */
export function cutRuns(range: Span, spans: readonly ClaimSpan[]): Run[] {
	if (range.start >= range.end) return [];
	const drawn = layLanes(spans).filter((span) => span.end > range.start && span.start < range.end);
	const edges = new Set([range.start, range.end]);
	for (const span of drawn) {
		if (span.start > range.start) edges.add(span.start);
		if (span.end < range.end) edges.add(span.end);
	}
	const cuts = [...edges].sort((a, b) => a - b);
	const runs: Run[] = [];
	let open: DrawnSpan[] = [];
	let next = 0;
	for (let i = 0; i + 1 < cuts.length; i++) {
		const start = cuts[i] ?? range.start;
		const end = cuts[i + 1] ?? range.end;
		open = open.filter((span) => span.end > start);
		for (let span = drawn[next]; span !== undefined && span.start <= start; span = drawn[++next]) {
			open.push(span);
		}
		runs.push({ start, end, claims: open.map(({ id, lane }) => ({ id, lane })) });
	}
	return runs;
}

/** The ids of the claims that found both lanes taken, for the gutter's +1. */
export function overflow(spans: readonly ClaimSpan[]): string[] {
	return layLanes(spans)
		.filter((span) => span.overflow)
		.map((span) => span.id);
}

/**
 * Gives each claim its lane, in order of their start: shorter claims choose first and prefer lane 1;
 * a third over the same words shares lane 2.
 */
export function layLanes(spans: readonly ClaimSpan[]): DrawnSpan[] {
	const filled = spans.filter((span) => span.start < span.end);
	const taken: Record<Lane, LaneSpans> = { 1: new LaneSpans(), 2: new LaneSpans() };
	const drawn = [...filled].sort(byLength).map((span): DrawnSpan => {
		const free = ([1, 2] as const).find((lane) => taken[lane].isFree(span));
		const lane = free ?? 2;
		if (free !== undefined) taken[lane].add(span);
		return { ...span, lane, overflow: free === undefined };
	});
	return drawn.sort(byStart);
}

/** The spans of one lane, apart from each other and in order, searched by halving. */
class LaneSpans {
	readonly #spans: Span[] = [];

	isFree(span: Span): boolean {
		const at = this.#firstEndingAfter(span.start);
		return (this.#spans[at]?.start ?? Infinity) >= span.end;
	}

	add(span: Span): void {
		this.#spans.splice(this.#firstEndingAfter(span.start), 0, span);
	}

	#firstEndingAfter(start: number): number {
		let low = 0;
		let high = this.#spans.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#spans[middle]?.end ?? Infinity) > start) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}

function byLength(a: ClaimSpan, b: ClaimSpan): number {
	return a.end - a.start - (b.end - b.start) || byStart(a, b);
}

function byStart(a: ClaimSpan, b: ClaimSpan): number {
	return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
