import type { Cue } from '#lib/domain/quote/cues.ts';
import type { Item } from '#lib/domain/quote/items.ts';
import type { Lexicon } from '#lib/domain/quote/lexicon.ts';
import type { Range } from '#lib/domain/quote/paragraphs.ts';

/** A sentence being read for attributions, and what its cues so far have taken. */
export interface Reading {
	items: readonly Item[];
	sentence: Range;
	cues: readonly Cue[];
	lexicon: Lexicon;
	/** Where content before a cue may begin: after what an earlier cue has taken. */
	free: number;
	/** The source of the cue before in the sentence. */
	subject: Range | null;
	/** The quotation that ends the sentence before, when nothing has claimed it: "“Why?” he asked." */
	loose: number;
}
