import { ok, refuse, type Result } from '#lib/domain/result.ts';

/** The exact words of a claim in one version of an article. Offsets are UTF-16 code units. */
export interface Anchor {
	exact: string;
	prefix: string;
	suffix: string;
	start: number;
	end: number;
}

/** UTF-16 code units of context kept on each side, to find the words again after edits. */
export const contextLength = 32;

/** UTF-16 code units a claim's words may have. */
export const maxAnchorLength = 2000;

/** The anchor for a range of the text, or why it cannot hold a claim. Never splits a character. */
export function makeAnchor(text: string, start: number, end: number): Result<Anchor> {
	if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
		return refuse('outOfRange', 'These words lie outside the text. Select them again.', 'words');
	}
	if (start >= end)
		return refuse('empty', 'No words are selected. Select the words of the claim.', 'words');
	const from = isSplit(text, start) ? start - 1 : start;
	const to = isSplit(text, end) ? end + 1 : end;
	const exact = text.slice(from, to);
	if (exact.trim() === '') {
		return refuse('blank', 'Only white space is selected. Select the words of the claim.', 'words');
	}
	if (exact.length > maxAnchorLength) {
		const words = `The selection has ${exact.length} characters; a claim holds up to ${maxAnchorLength}. Select fewer words, or make several claims.`;
		return refuse('tooLong', words, 'words');
	}
	const before = Math.max(0, from - contextLength);
	const after = Math.min(text.length, to + contextLength);
	return ok({
		exact,
		prefix: text.slice(isSplit(text, before) ? before + 1 : before, from),
		suffix: text.slice(to, isSplit(text, after) ? after - 1 : after),
		start: from,
		end: to
	});
}

/** True when `at` lies between the two halves of one character. */
function isSplit(text: string, at: number): boolean {
	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at);
	return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
