import { diffArrays } from 'diff';

/** For each word of a run, the word of the source that it stands for, or -1. */
export type Alignment = number[];

/** Below this share of matching words a passage is not what was quoted. */
const leastShare = 0.5;

/** How many places of the first words are tried as the beginning of a quotation. */
const mostBeginnings = 100;

/** Edits between a run and its passage beyond which the two are strangers. */
const mostEdits = 4000;

/**
 * The words of a source, coded so that runs of them can be found fast: one UTF-16 unit a word, 0 for
 * words that the quotation has not.
 */
export class SourceWords {
	readonly #codes = new Map<string, number>();
	readonly #coded: string;

	constructor(
		readonly keys: readonly string[],
		quoted: readonly string[]
	) {
		for (const key of quoted) {
			if (!this.#codes.has(key)) this.#codes.set(key, this.#codes.size + 1);
		}
		this.#coded = this.#encode(keys);
	}

	#encode(keys: readonly string[]): string {
		let coded = '';
		for (const key of keys) coded += String.fromCharCode(this.#codes.get(key) ?? 0);
		return coded;
	}

	/** Where a run of words stands at or after `from`, or -1. */
	find(run: readonly string[], from: number): number {
		return this.#coded.indexOf(this.#encode(run), from);
	}

	/**
	 * Where runs stand one after another, with as few words between them as there can be; null where
	 * they do not follow in this order.
	 */
	findInOrder(runs: readonly (readonly string[])[]): number[] | null {
		let best: number[] | null = null;
		let least = Infinity;
		let from = 0;
		for (let tries = 0; tries < mostBeginnings; tries++) {
			const starts = this.#follow(runs, from);
			const first = starts?.[0];
			const last = starts?.at(-1);
			if (starts === null || first === undefined || last === undefined) return best;
			if (last - first < least) [best, least] = [starts, last - first];
			if (runs.length === 1) return best;
			from = first + 1;
		}
		return best;
	}

	#follow(runs: readonly (readonly string[])[], from: number): number[] | null {
		const starts: number[] = [];
		let at = from;
		for (const run of runs) {
			const found = this.find(run, at);
			if (found === -1) return null;
			starts.push(found);
			at = found + run.length;
		}
		return starts;
	}

	/** The passage most like a run, word by word, or null where none is like it. */
	align(run: readonly string[]): Alignment | null {
		const { from, to } = this.#likeliest(run);
		const alignment: Alignment = [];
		let at = from;
		const passage = this.keys.slice(from, to);
		const changes = diffArrays([...run], passage, { maxEditLength: mostEdits }) ?? [];
		for (const { added, removed, count } of changes) {
			if (added) at += count;
			else for (let word = 0; word < count; word++) alignment.push(removed ? -1 : at++);
		}
		const matched = alignment.filter((word) => word !== -1).length;
		return matched / run.length < leastShare ? null : withoutStrays(alignment);
	}

	/** The stretch that has most of the run's words, rare words and words beside each other counting more. */
	#likeliest(run: readonly string[]): { from: number; to: number } {
		const width = Math.min(this.keys.length, Math.ceil(run.length * 1.5) + 8);
		const weights = this.#weights(run);
		let sum = 0;
		let most = -1;
		let from = 0;
		weights.forEach((weight, at) => {
			sum += weight - (at >= width ? (weights[at - width] ?? 0) : 0);
			if (sum > most + 1e-9) {
				most = sum;
				from = Math.max(0, at - width + 1);
			}
		});
		return { from, to: Math.min(this.keys.length, from + width) };
	}

	#weights(run: readonly string[]): Float64Array {
		const coded = this.#encode(run);
		const inRun = new Set(coded);
		const pairs = new Set<string>();
		for (let at = 1; at < coded.length; at++) pairs.add(coded.slice(at - 1, at + 1));
		const counts = new Map<string, number>();
		for (const code of this.#coded) {
			if (inRun.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
		}
		const weights = new Float64Array(this.keys.length);
		for (let at = 0; at < weights.length; at++) {
			const count = counts.get(this.#coded.charAt(at));
			if (count === undefined) continue;
			const isPair = at > 0 && pairs.has(this.#coded.slice(at - 1, at + 1));
			weights[at] = Math.log(1 + weights.length / count) * (isPair ? 3 : 1);
		}
		return weights;
	}
}

/**
 * Where words were changed, a few more at either end may match by chance far from the rest ("the"):
 * those with a longer gap than they are themselves do not belong to the passage.
 */
function withoutStrays(alignment: Alignment): Alignment {
	if (!alignment.includes(-1)) return alignment;
	const kept = cutStrays(alignment, 1);
	return cutStrays(kept.reverse(), -1).reverse();
}

/** Cuts strays at the beginning; `step` is 1 where the words of the source rise. */
function cutStrays(alignment: Alignment, step: 1 | -1): Alignment {
	const kept = [...alignment];
	let first: number[] = [];
	let before = -1;
	for (const [word, at] of alignment.entries()) {
		if (at === -1) continue;
		const gap = before === -1 ? 0 : (at - before) * step - 1;
		if (gap > first.length) {
			for (const stray of first) kept[stray] = -1;
			first = [];
		} else if (gap > 0) break;
		first.push(word);
		before = at;
	}
	return kept;
}
