import type { Attribution } from '#lib/domain/quote/attributions.ts';

/** Where sources end, and the single words that are sources: evidence that a name is a person's. */
export function sourceKeys(attributions: readonly Attribution[]): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const { items, source, paragraph, kind } of attributions) {
		if (source === null || kind === 'source') continue;
		keys.add(`${paragraph} ${source.to}`);
		// "Her rival, Bo Marten, said": the name in the apposition.
		if (items[source.to]?.lower === ',') {
			let to = source.to + 1;
			while (items[to]?.isCapital === true) to++;
			if (to > source.to + 2 && items[to]?.lower === ',') keys.add(`${paragraph} ${to}`);
		}
		const only = items[source.from];
		if (source.to - source.from === 1 && only?.isCapital === true) keys.add(only.lower);
	}
	return keys;
}
