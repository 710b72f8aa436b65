import type { EvidenceFields } from '../claim/change.ts';
import { readSlots } from '../claim/slots.ts';
import { turned, type FieldChanges } from '../field-changes.ts';

/** What the form of an evidence row holds; empty where nothing is given. */
export interface TypedEvidence {
	stance: EvidenceFields['stance'];
	quote: string;
	locator: string;
	/** Local time, as an input holds it. */
	retrieved: string;
	note: string;
	figure: Record<string, string | boolean>;
}

/** The words for each field, in the order of the form. */
export const typedWords: Record<keyof TypedEvidence, string> = {
	stance: 'Stance',
	quote: 'Quote',
	locator: 'Locator',
	retrieved: 'Retrieved',
	figure: 'Figure',
	note: 'Note'
};

/** What a form holds for a source's figure, or for none. */
export function typedFigure(figure: EvidenceFields['figure']): TypedEvidence['figure'] {
	return { ...readSlots('figure', {}), ...figure };
}

/** What others changed of a row, as a form holds it; `toLocal` turns an instant into local time. */
export function typedChanges(
	{ stance, quote, locator, retrievedAt, note, figure }: FieldChanges<EvidenceFields>,
	toLocal: (instant: Date) => string
): FieldChanges<TypedEvidence> {
	return {
		...(stance && { stance }),
		...(quote && { quote }),
		...(locator && { locator }),
		...(retrievedAt && { retrieved: turned(retrievedAt, (at) => toLocal(new Date(at))) }),
		...(note && { note: turned(note, (words) => words ?? '') }),
		...(figure && { figure: turned(figure, typedFigure) })
	};
}
