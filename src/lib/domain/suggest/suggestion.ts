import type { Span } from '#lib/domain/article/text.ts';
import type { Figure } from '#lib/domain/figure/figure.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';

/** A claim that a text may make, for a person to accept or dismiss. */
export interface Suggestion extends Span {
	kind: ClaimKind;
	/** How much it is worth checking, 0 to 1. */
	score: number;
	/** Up to three, in plain words, each true of the claim. */
	reasons: string[];
	/** The claim as a sentence that can stand alone. */
	statement: string;
	/** The kind's details, as `readSlots` gives them. */
	slots: Record<string, string | boolean>;
}

/** A suggestion that nobody has decided, as the workspace shows it. */
export interface SuggestionView extends Suggestion {
	id: string;
	/** What in the text does not fit together with it. */
	notes: string[];
}

/** What does not fit together inside the text. */
export interface SuggestNote {
	/** Indexes of the claims concerned. */
	claims: number[];
	words: string;
	/** The sum behind it: "1 × 12 = 12, not 5". */
	arithmetic?: string;
}

/** A claim before it is scored. */
export interface Draft extends Span {
	kind: ClaimKind;
	statement: string;
	slots: Record<string, string | boolean>;
	/** Reasons that come with the kind, strongest first. */
	reasons: string[];
	/** The figure that it is made of. */
	figure?: Figure;
	/** Share of the way to 1 that its kind lifts the score. */
	lift: number;
}
