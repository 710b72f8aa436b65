import type { Span } from '#lib/domain/article/text.ts';
import { isSpaceAt, isWordUnit } from '#lib/domain/quote/characters.ts';
import { itemsOf } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Passage } from '#lib/domain/quote/passages.ts';

/** A paragraph with more dashes than this is no dialogue. */
const mostDashes = 40;

/**
 * The quotations of a paragraph together with the speech that dashes set off ("— Так, — сказав він.
 * — Але ні."): what stands before a part that begins with a cue, and what follows that part. A dash
 * opens speech at the start of the paragraph or of a sentence.
 */
export function dashSpeechIn(
	text: string,
	paragraph: Span,
	quoted: readonly Passage[],
	lexicon: Lexicon
): Passage[] {
	const cuts = dashesIn(text, paragraph, quoted);
	if (cuts.length < 2 || cuts.length > mostDashes) return [...quoted];
	const parts = cuts.map((cut, index) => ({
		start: cut + 1,
		end: cuts[index + 1] ?? paragraph.end
	}));
	const speech: Span[] = [];
	for (let index = 0; index + 1 < parts.length; index++) {
		const part = parts[index];
		const cue = parts[index + 1];
		if (part === undefined || cue === undefined || !opensHere(text, part.start - 1, paragraph))
			continue;
		if (!beginsWithCue(text, cue, lexicon)) continue;
		speech.push(part);
		const rest = parts[index + 2];
		if (rest !== undefined) speech.push(rest);
		index += 2;
	}
	const passages = speech
		.map((part) => trimmed(text, part))
		.filter(({ start, end }) => start < end);
	const own = quoted.filter(
		(mark) => !passages.some(({ start, end }) => start < mark.end && mark.start < end)
	);
	return [...own, ...passages].sort((a, b) => a.start - b.start);
}

/** Dashes that stand beside a space, which hyphens and ranges do not, outside quotation marks. */
function dashesIn(text: string, paragraph: Span, quoted: readonly Passage[]): number[] {
	const cuts: number[] = [];
	let next = 0;
	for (let at = paragraph.start; at < paragraph.end; at++) {
		while ((quoted[next]?.end ?? Infinity) <= at) next++;
		const passage = quoted[next];
		if (passage !== undefined && at >= passage.start) {
			at = passage.end - 1;
			continue;
		}
		const unit = text.charAt(at);
		if (!'—–―-'.includes(unit)) continue;
		const stands = isSpaceAt(text, at - 1) || (unit !== '-' && !isWordUnit(text, at + 1));
		if (at === paragraph.start || stands) cuts.push(at);
	}
	return cuts;
}

function opensHere(text: string, dash: number, paragraph: Span): boolean {
	if (dash === paragraph.start) return true;
	return /[.!?…»”"]\s+$/u.test(text.slice(Math.max(paragraph.start, dash - 4), dash));
}

function beginsWithCue(text: string, part: Span, lexicon: Lexicon): boolean {
	const near = { start: part.start, end: Math.min(part.end, part.start + 60) };
	const items = itemsOf(text, near, [], lexicon.elides).slice(0, 4);
	return items.some((item) => lexicon.cues.has(item.lower));
}

/** The speech alone: without spaces, the comma before a cue, and the stop after one. */
function trimmed(text: string, part: Span): Passage {
	let { start, end } = part;
	while (start < end && (isSpaceAt(text, start) || '.,'.includes(text.charAt(start)))) start++;
	while (end > start && (isSpaceAt(text, end - 1) || text.charAt(end - 1) === ',')) end--;
	return { start, end, isOpen: false };
}
