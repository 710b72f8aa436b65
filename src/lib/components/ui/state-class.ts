import type { ClaimState } from '#lib/domain/claim/state.ts';

/** The short name of each state in the style sheets: `st-…` colours a glyph, `is-…` draws a mark. */
export const stateClass: Record<ClaimState, string> = {
	suggested: 'suggested',
	open: 'open',
	inReview: 'review',
	secondReview: 'second',
	disputed: 'disputed',
	decided: 'decided',
	published: 'published',
	corrected: 'corrected',
	withdrawn: 'withdrawn',
	dismissed: 'dismissed'
};
