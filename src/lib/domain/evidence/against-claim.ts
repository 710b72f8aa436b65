import type { LooseSlots } from '#lib/domain/claim/slots.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import {
	compareWithClaim,
	showComparison,
	type ShownComparison,
	type SourcedFigure
} from '#lib/domain/evidence/sourced-figure.ts';
import { compareQuote } from '#lib/domain/quote/fidelity.ts';
import { fidelityHeading, fidelitySentence } from '#lib/domain/quote/fidelity/fidelity-words.ts';
import type { QuotePart } from '#lib/domain/quote/fidelity/parts.ts';

/** A piece of evidence set against what the claim says, in words. */
export interface AgainstClaim {
	/** The claim's figure against the source's, or why they are not compared; null where one has none. */
	figures: ShownComparison | { problem: string } | null;
	/** The words that the claim quotes against the source's; null where nothing is quoted. */
	words: {
		heading: string;
		sentence: string;
		/** Word by word, where they differ and are in one language. */
		parts: QuotePart[];
	} | null;
}

interface Claimed {
	kind: ClaimKind;
	slots: LooseSlots;
}

interface Piece {
	stance: 'supports' | 'contradicts' | 'context';
	quote: string;
	figure: SourcedFigure | null;
	source: { language: string | null };
}

/** Sets evidence against its claim, in an article of this language (BCP 47). */
export function againstClaim(claim: Claimed, piece: Piece, language: string): AgainstClaim {
	return { figures: figuresOf(claim, piece, language), words: wordsOf(claim, piece, language) };
}

function figuresOf(
	{ kind, slots }: Claimed,
	{ figure }: Piece,
	language: string
): AgainstClaim['figures'] {
	if (kind !== 'figure' || !figure) return null;
	const compared = compareWithClaim(slots, figure, language);
	return compared.ok ? showComparison(compared.value) : { problem: compared.reason.words };
}

function wordsOf(
	{ kind, slots }: Claimed,
	{ stance, quote, source }: Piece,
	quoteLanguage: string
): AgainstClaim['words'] {
	if (kind !== 'quote' || stance === 'context') return null;
	// The words that were quoted, where they are given apart from the rest of the claim's words.
	const { words, language = '' } = readSlots('quote', slots);
	if (words === '') return null;
	const sourceLanguage = source.language ?? language;
	const found = compareQuote({ quote: words, source: quote, quoteLanguage, sourceLanguage });
	return {
		heading: fidelityHeading(found, sourceLanguage),
		sentence: fidelitySentence(found),
		parts: found.isTranslation || found.verdict === 'exact' ? [] : found.parts
	};
}
