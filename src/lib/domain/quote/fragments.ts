import type { Attribution } from '#lib/domain/quote/attributions.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import { isNameInMarks } from '#lib/domain/quote/phrases.ts';

/** An attribution, or words in marks inside the clause that the attribution `of` reports. */
export interface Voiced {
	attribution: Attribution;
	of: Attribution;
}

/**
 * The attributions, and after each one that reports a clause the words in marks inside it, for
 * languages that set reported speech off by mood and quote only what is word for word.
 */
export function withFragments(attributions: readonly Attribution[], lexicon: Lexicon): Voiced[] {
	return attributions.flatMap((of) => [
		{ attribution: of, of },
		...(lexicon.fragments ? fragmentsOf(of, lexicon) : [])
	]);
}

function fragmentsOf(of: Attribution, lexicon: Lexicon): Voiced[] {
	const { items, content } = of;
	const found: Voiced[] = [];
	for (const { from, to } of content) {
		for (let at = from; at < to; at++) {
			if (items[at]?.kind !== 'quote' || to - from === 1 || isNameInMarks(items, at, lexicon))
				continue;
			const fragment = { content: [{ from: at, to: at + 1 }], more: [], hasQuote: true };
			found.push({ attribution: { ...of, ...fragment }, of });
		}
	}
	return found;
}
