import { listInWords } from '../list-words.ts';
import { manyWithNobody, type NoPlace } from './with-nobody.ts';

/** A claim to which an action on many was not done, and why. */
export interface LeftOut {
	number: number;
	code: string;
	words: string;
}

/** Most claims that a sentence names. */
const mostNamed = 5;

/**
 * What came of an action on many claims: "3 dismissed. C-12: Changed meanwhile." Of
 * claims that came back to nobody it says how many and why.
 */
export function manyWords(
	done: string,
	leftOut: readonly LeftOut[],
	lost: readonly NoPlace[] = []
): string {
	const why = new Map<string, number[]>();
	for (const { number, code, words } of leftOut) {
		const reason = code === 'unchanged' ? 'Nothing to change.' : words;
		why.set(reason, [...(why.get(reason) ?? []), number]);
	}
	const sentences = [...why].map(([reason, numbers]) => `${named(numbers)}: ${reason}`);
	return [done, ...manyWithNobody(lost), ...sentences].join(' ');
}

function named(numbers: readonly number[]): string {
	const names = numbers.slice(0, mostNamed).map((number) => `C-${number}`);
	const more = numbers.length - names.length;
	return listInWords(more > 0 ? [...names, `${more} more`] : names);
}
