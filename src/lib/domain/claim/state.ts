/** Where a claim stands in the work. A verdict is a separate thing. */
export const claimStates = [
	'suggested',
	'open',
	'inReview',
	'secondReview',
	'disputed',
	'decided',
	'published',
	'corrected',
	'withdrawn',
	'dismissed'
] as const;

export type ClaimState = (typeof claimStates)[number];

/** The word for a state, as shown beside its glyph. */
export const stateWords: Record<ClaimState, string> = {
	suggested: 'Suggested',
	open: 'Open',
	inReview: 'In review',
	secondReview: 'Second review',
	disputed: 'Disputed',
	decided: 'Decided',
	published: 'Published',
	corrected: 'Corrected',
	withdrawn: 'Withdrawn',
	dismissed: 'Dismissed'
};

/** States in which the desk has settled on a verdict that still holds. */
export const settledStates = ['decided', 'published', 'corrected'] as const satisfies ClaimState[];

/** True when the claim has a verdict that still holds, so it is drawn as a square. */
export function isSettled(state: ClaimState): boolean {
	return (settledStates as readonly ClaimState[]).includes(state);
}
