/** The labels one unit (a claim in one round) was given, and how many units were labelled so. */
export interface Pattern<V> {
	labels: readonly V[];
	units: number;
}

/**
 * Units counted by their labels in the order given, so that what follows costs by the kinds of
 * unit and not by their number.
 */
export function countPatterns<V extends string | number>(
	units: readonly (readonly V[])[]
): Pattern<V>[] {
	const byKey = new Map<string, Pattern<V>>();
	for (const labels of units) {
		const key = JSON.stringify(labels);
		const known = byKey.get(key);
		if (known === undefined) byKey.set(key, { labels, units: 1 });
		else known.units++;
	}
	return [...byKey.values()];
}
