import type { ClaimState } from '../claim/state.ts';

interface Stand {
	state: ClaimState;
	round: number;
}

const beforeReview: readonly ClaimState[] = ['suggested', 'open', 'dismissed'];

/**
 * Which scale a claim has after it moved: the `newest` when its review begins or begins anew, its own
 * (`same`) for as long as that round lasts, and `none` before. So all ratings of a round, its verdict
 * and the corrections of that are given on one scale, and which one tells nobody whether another has
 * rated: it is settled before anybody may.
 */
export function scaleOfRound(
	hasScale: boolean,
	before: Stand,
	after: Stand
): 'newest' | 'same' | 'none' {
	if (after.round > before.round) return 'newest';
	if (hasScale) return 'same';
	return beforeReview.includes(after.state) ? 'none' : 'newest';
}
