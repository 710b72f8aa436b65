/** Everything the audit can say happened, as noun.verb. `domain` words for each live beside the history view. */
export const actions = [
	'desk.setUp',
	'article.created',
	'article.edited',
	'sentence.marked',
	'sentence.unmarked',
	'claim.created',
	'claim.edited',
	'claim.boundsChanged',
	'claim.split',
	'claim.merged',
	'claim.moved',
	'claim.dismissed',
	'claim.reopened',
	'claim.assigned',
	'claim.changeUndone',
	'source.created',
	'source.edited',
	'evidence.added',
	'evidence.edited',
	'evidence.removed',
	'rating.given',
	'verdict.decided',
	'check.published',
	'check.corrected',
	'check.withdrawn'
] as const;

export type Action = (typeof actions)[number];
