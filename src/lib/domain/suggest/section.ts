import type { Span } from '#lib/domain/article/text.ts';

/** About 10,000 words, so that nearly every article is one section and is read as a whole. */
const sectionLength = 60_000;

/**
 * The part of a text to look for claims in next, from `from` on: to its end, else to the last break
 * of a paragraph or a line within reach, so that a long text can be read a piece at a time.
 */
export function sectionFrom(text: string, from: number, length = sectionLength): Span {
	const reach = from + length;
	if (reach >= text.length) return { start: from, end: text.length };
	for (const mark of ['\n\n', '\n', ' ']) {
		const at = text.lastIndexOf(mark, reach - mark.length);
		if (at > from) return { start: from, end: at + mark.length };
	}
	// Not between the halves of one character.
	const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(reach - 1));
	return { start: from, end: isSplit ? reach - 1 : reach };
}
