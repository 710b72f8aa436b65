/** [3] as a reference to source 3; not an escaped one, nor the words of a link. */
const reference = /(?<!\\)\[(\d{1,3})\](?!\()/g;

/** The numbers, in their order, to which an explanation refers though the claim has fewer sources. */
export function danglingReferences(explanation: string, sources: number): number[] {
	const numbers = [...explanation.matchAll(reference)].map(([, digits]) => Number(digits));
	return [...new Set(numbers)].filter((number) => number < 1 || number > sources);
}
