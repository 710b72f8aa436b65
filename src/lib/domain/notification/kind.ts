/** What somebody is told of; the schema has the same list. */
export const notificationKinds = [
	'mentioned',
	'replied',
	'blocked',
	'handedOver',
	'ratingNeeded',
	'disputed',
	'decisionWaits',
	'decided',
	'corrected',
	'withdrawn',
	'answered',
	'released'
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

/** Kinds that are about a comment, and lead to it. */
export const commentKinds = [
	'mentioned',
	'replied',
	'blocked'
] as const satisfies NotificationKind[];

/** When each kind is told, as the sentence of a setting. */
export const kindWords: Record<NotificationKind, string> = {
	mentioned: 'Somebody mentions you in a comment',
	replied: 'Somebody replies in a discussion you take part in',
	blocked: 'A comment blocks the publication of a claim of yours',
	handedOver: 'A claim is handed to you',
	ratingNeeded: 'The review of a claim of yours begins, so your rating is needed',
	disputed: 'The ratings of a claim you rated differ',
	decisionWaits: 'A claim waits for an editor',
	decided: 'A claim you rated is decided',
	corrected: 'A published check you worked on is corrected',
	withdrawn: 'A published check you worked on is withdrawn',
	answered: 'An outside expert answers a question of yours, or about a claim of yours',
	released: 'A claim goes back to nobody, because nobody touched it'
};

/** What an editor's own desk shows in full: by e-mail only for who asks for it. */
const notMailed: readonly NotificationKind[] = ['decisionWaits'];

/** What comes by e-mail until a person chooses; the schema has the same list. */
export const mailedAtFirst = notificationKinds.filter((kind) => !notMailed.includes(kind));
