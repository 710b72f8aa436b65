import type { ClaimState } from '#lib/domain/claim/state.ts';
import type { LabelLook } from '#lib/domain/rating/scale.ts';

/** A claim in a queue. */
export interface QueuedClaim {
	number: number;
	statement: string;
	state: ClaimState;
	label: LabelLook | null;
	need: 'firstReview' | 'secondReview' | 'resolve' | 'decide' | 'publish';
	articleId: string;
	article: string;
	outlet: string;
	openedAt: Date;
	dueAt: Date | null;
}

/** What is needed, as a row says it. */
export const needWords: Record<QueuedClaim['need'], string> = {
	firstReview: 'First review',
	secondReview: 'Second review, blind',
	resolve: 'Resolve the dispute',
	decide: 'Decide',
	publish: 'Publish'
};

/** Where a claim is worked on. */
export function workHref({ articleId, number }: QueuedClaim): string {
	return `/articles/${articleId}?claim=${number}`;
}
