/** What somebody is told of. */
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
	'withdrawn'
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

/** Kinds that are about a comment, and lead to it. */
export const commentKinds = [
	'mentioned',
	'replied',
	'blocked'
] as const satisfies NotificationKind[];
