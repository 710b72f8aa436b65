import {
	ageGroup,
	ageGroups,
	ageGroupWords,
	dueGroup,
	dueGroups,
	dueGroupWords
} from '#lib/domain/desk/due.ts';
import type { QueueOrder } from '#lib/domain/desk/queue-order.ts';
import type { Need, QueuedClaim } from '#lib/domain/desk/queued-claim.ts';

/** What is needed, as a row says it. */
export const needWords: Record<Need, string> = {
	firstReview: 'First review',
	secondReview: 'Second review, blind',
	resolve: 'Resolve the dispute',
	decide: 'Decide',
	publish: 'Publish',
	reply: 'Answer a comment'
};

/** Where a claim is worked on. */
export function workHref({ articleId, number }: { articleId: string; number: number }): string {
	return `/articles/${articleId}?claim=${number}`;
}

export interface QueueGroup {
	key: string;
	words: string;
	claims: QueuedClaim[];
}

/**
 * A queue in the groups of its order, none of them empty. Among what falls due together, the most
 * urgent comes first.
 */
export function groupQueue(
	claims: readonly QueuedClaim[],
	order: QueueOrder,
	now: Date,
	timeZone: string
): QueueGroup[] {
	if (order === 'article') return byArticle(claims);
	if (order === 'age') {
		return grouped(claims, ageGroups, ageGroupWords, ({ wait }) => ageGroup(wait.since, now));
	}
	const urgentFirst = claims.toSorted((a, b) => b.priority - a.priority);
	return grouped(urgentFirst, dueGroups, dueGroupWords, ({ dueAt }) =>
		dueGroup(dueAt, now, timeZone)
	);
}

function grouped<Key extends string>(
	claims: readonly QueuedClaim[],
	keys: readonly Key[],
	words: Readonly<Record<Key, string>>,
	groupOf: (claim: QueuedClaim) => Key
): QueueGroup[] {
	return keys
		.map((key) => ({
			key,
			words: words[key],
			claims: claims.filter((claim) => groupOf(claim) === key)
		}))
		.filter((group) => group.claims.length > 0);
}

function byArticle(claims: readonly QueuedClaim[]): QueueGroup[] {
	const groups = new Map<string, QueueGroup>();
	for (const claim of claims) {
		const { articleId: key, article: words } = claim;
		const group = groups.get(key) ?? { key, words, claims: [] };
		group.claims.push(claim);
		groups.set(key, group);
	}
	return [...groups.values()];
}
