import type { Facts } from '#lib/domain/claim/lifecycle.ts';

interface Parts {
	evidence: { quote: string; locator: string }[];
	/** Those of the present round. */
	ratings: { rater: { id: string }; label: { scaleId: string; value: number | null } }[];
	/** Of every round. */
	raterIds: readonly string[];
	/** The newest verdict, of whatever round. */
	verdict: { round: number } | null;
	round: number;
	/** Open comments that block. */
	blockingComments: number;
	basisChanged: boolean;
	publication: { withdrawal: unknown } | null;
	desk: { ratingsNeeded: number; allowOwnDecision: boolean };
}

/** Rows as the facts that the rules of a claim's life ask about. */
export function lifecycleFacts(parts: Parts): Facts {
	const { verdict, round, publication, desk } = parts;
	return {
		ratingsNeeded: desk.ratingsNeeded,
		allowOwnDecision: desk.allowOwnDecision,
		ratings: parts.ratings.map(({ rater, label }) => ({
			raterId: rater.id,
			scaleId: label.scaleId,
			value: label.value
		})),
		raterIds: parts.raterIds,
		evidence: parts.evidence,
		hasVerdictThisRound: verdict?.round === round,
		blockingComments: parts.blockingComments,
		basisChangedSinceDecision: parts.basisChanged,
		publication: !publication ? 'none' : publication.withdrawal ? 'withdrawn' : 'live'
	};
}
