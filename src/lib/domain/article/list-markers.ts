/** Numbers and letters that mark the items of a list: "1.", "2)", "3.)", "b.". */
const marker = /(?<=^|\s)[•⁃▪●◦‣–*-]?\s?(?:(\d{1,2})|([a-z]))(\.\)|\.|\))\s+(?=\S)/gu;
const bullet = /(?<=^|\s)[•⁃▪●◦‣]\s?(?=[\p{L}\p{N}])/gu;

/** The list of a line, if it is one: where its items begin, and where the stops of its numbers are. */
export interface ListItems {
	starts: number[];
	stops: ReadonlySet<number>;
}

/**
 * Items run into one line: numbers or letters that count up from the line's start, or bullets. A lone
 * number at the start is an item too.
 */
export function listItems(line: string): ListItems {
	const starts: number[] = [];
	const stops = new Set<number>();
	let last: { value: number; style: string } | null = null;
	for (const match of line.matchAll(marker)) {
		const [whole, number, letter, close = ''] = match;
		const style = `${letter === undefined ? 'number' : 'letter'}${close}`;
		const value = letter === undefined ? Number(number) : letter.charCodeAt(0) - 96;
		const isFirst = last === null && match.index === 0;
		const isNext = last !== null && value === last.value + 1 && style === last.style;
		if (!isFirst && !isNext) continue;
		last = { value, style };
		if (isNext) starts.push(match.index);
		stops.add(match.index + whole.trimEnd().length - close.length);
	}
	for (const match of line.matchAll(bullet)) if (match.index > 0) starts.push(match.index);
	return { starts, stops };
}
