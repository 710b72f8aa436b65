import { stopRulesFor } from '#lib/domain/article/full-stops.ts';
import { listItems } from '#lib/domain/article/list-markers.ts';
import { sentenceStarts } from '#lib/domain/article/sentence-ends.ts';
import { trimSpan, type Span } from '#lib/domain/article/text.ts';
import { joinWrappedLines } from '#lib/domain/article/wrapped-lines.ts';

/** A rule drawn with signs, which parts what stands before and after it. */
const drawnRule = /(?<=^|\s)(?:[*=~]{3,}|[-_]{5,})(?=\s|$)/g;

/**
 * The sentences of a text in order with exact UTF-16 offsets, trimmed. A line end ends a sentence,
 * unless it only wraps one. What has no letter or digit is no sentence and part of none.
 */
export function splitSentences(text: string, language: string): Span[] {
	const rules = stopRulesFor(language);
	const sentences: Span[] = [];
	for (const block of joinWrappedLines(text)) {
		const line = text.slice(block.start, block.end);
		const items = listItems(line);
		const cuts = new Set([...items.starts, ...sentenceStarts(line, rules, items.stops)]);
		for (const rule of line.matchAll(drawnRule)) {
			cuts.add(rule.index).add(rule.index + rule[0].length);
		}
		let from = 0;
		for (const to of [...cuts, line.length].sort((a, b) => a - b)) {
			const { start, end } = trimSpan(line, from, to);
			if (/[\p{L}\p{N}]/u.test(line.slice(start, end)))
				sentences.push({ start: block.start + start, end: block.start + end });
			from = to;
		}
	}
	return sentences;
}
