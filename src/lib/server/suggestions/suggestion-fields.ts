import type { ClaimFields } from '#lib/domain/claim/change.ts';
import { readSlots, speakerIn } from '#lib/domain/claim/slots.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import { untouched } from '../claims/untouched.ts';

/** A stored suggestion, as far as a claim is made of it. */
interface Row {
	kind: ClaimKind;
	statement: string;
	slots: unknown;
	start: number;
	end: number;
}

/** The claim that a suggestion is before anybody has changed it. */
export function fieldsOfSuggestion({ kind, statement, slots, start, end }: Row): ClaimFields {
	const own = readSlots(kind, slots as ClaimFields['slots']);
	return {
		...untouched,
		kind,
		statement,
		slots: { ...own },
		claimant: speakerIn(kind, { ...own }) || null,
		saidOn: null,
		saidWhere: null,
		// Claims stand in the order of their words until somebody moves them.
		position: start,
		start,
		end
	};
}
