import type { Span } from '#lib/domain/article/text.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import type { MarkedClaim } from '#lib/domain/suggest/marked.ts';

/** Fetches the claim engine, which the page leaves out until somebody picks words. */
export function loadEngine() {
	return import('#lib/domain/suggest/marked.ts');
}

/** Reads the text around some words for the claims that they make; without the engine, plain words. */
export async function readMarked(
	text: string,
	language: string,
	around: Span
): Promise<(part: Span) => MarkedClaim> {
	try {
		const { markedClaims } = await loadEngine();
		return markedClaims(text, language, around);
	} catch {
		// A connection that is gone must not keep anybody from marking a claim.
		return ({ start, end }) => ({
			kind: 'other',
			statement: text.slice(start, end).replace(/\s+/g, ' ').trim(),
			slotsAs: (kind) => readSlots(kind, {})
		});
	}
}
