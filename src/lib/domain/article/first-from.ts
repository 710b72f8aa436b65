/** The index of the first of ordered things at or after a place; their count if there is none. */
export function firstFrom<T>(
	ordered: readonly T[],
	place: number,
	placeOf: (one: T) => number
): number {
	let low = 0;
	let high = ordered.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const one = ordered[middle];
		if (one !== undefined && placeOf(one) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A span's place is where it starts. */
export function startOf({ start }: { start: number }): number {
	return start;
}
