import type { ClaimState } from './state.ts';

interface Stand {
	state: ClaimState;
	round: number;
}

/** The moves that a rating makes, and nothing else does. */
const byRating: readonly string[] = [
	'inReview secondReview',
	'inReview disputed',
	'secondReview disputed'
];

/**
 * True when a claim comes into another step of its way, as far as everybody may know when it did. What
 * a rating moves is left out: its moment is told to nobody who has yet to rate.
 */
export function isNewStep(before: Stand, after: Stand): boolean {
	if (after.round !== before.round) return true;
	return after.state !== before.state && !byRating.includes(`${before.state} ${after.state}`);
}
