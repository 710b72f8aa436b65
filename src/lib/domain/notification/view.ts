import type { NotificationKind } from './kind.ts';

/** A notification as its recipient reads it. */
export interface NotificationView {
	id: string;
	kind: NotificationKind;
	at: Date;
	isRead: boolean;
	/** Who did it; null for the desk itself. */
	actor: string | null;
	claim: { number: number; statement: string };
	article: { id: string; title: string; outlet: string };
	commentId: string | null;
	/** The comment, the note of a hand-over, the reason of a verdict, an answer, or who had a claim. */
	detail: string | null;
	/** The name of the verdict that it tells of. */
	label: string | null;
}

/** What happened, in words: the person, where one is named, and what they did. */
export function notificationWords({
	kind,
	actor,
	label
}: Pick<NotificationView, 'kind' | 'actor' | 'label'>): { who: string; what: string } {
	const verdict = label ? `: ${label}` : '';
	const what: Record<NotificationKind, string> = {
		mentioned: 'mentioned you in a comment',
		replied: 'replied in a discussion you take part in',
		blocked: 'wrote a comment that blocks publication',
		handedOver: 'handed this claim to you',
		ratingNeeded: 'Your rating is needed',
		disputed: 'The ratings of this claim differ',
		decisionWaits: 'This claim waits for an editor',
		decided: `decided this claim${verdict}`,
		corrected: `corrected the published check${verdict}`,
		withdrawn: 'withdrew the published check',
		// Their name stays in the desk: an e-mail may be read by others.
		answered: 'An outside expert answered a question',
		released: 'took this claim back: nobody had touched it'
	};
	// Who else rated a claim, or added to it, is not what these are about.
	const isNameless = ['ratingNeeded', 'disputed', 'decisionWaits', 'answered'].includes(kind);
	return { who: isNameless ? '' : (actor ?? 'The desk'), what: what[kind] };
}

/** Where each kind leads within the claim, by the element's id. */
const places: Partial<Record<NotificationKind, string>> = {
	disputed: '#b-ratings',
	decided: '#b-verdict',
	corrected: '#b-verdict',
	withdrawn: '#b-verdict',
	answered: '#b-questions'
};

/** The path of what a notification is about; opening it there counts as reading it. */
export function notificationPath({
	id,
	kind,
	claim,
	article,
	commentId
}: Pick<NotificationView, 'id' | 'kind' | 'claim' | 'article' | 'commentId'>): string {
	const comment = commentId ? `&comment=${commentId}` : '';
	const place = places[kind] ?? '';
	return `/articles/${article.id}?claim=${claim.number}${comment}&notice=${id}${place}`;
}
