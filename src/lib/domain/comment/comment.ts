/** A comment as one person may see it. */
export interface CommentView {
	id: string;
	author: string;
	mine: boolean;
	at: Date;
	text: string;
}

/** A comment that began a thread, with its replies in order. */
export interface ThreadView extends CommentView {
	/** No publication while it is open. */
	blocking: boolean;
	resolution: { by: string; at: Date; reason: string } | null;
	replies: CommentView[];
}

/** A moment at which a person rated the claim in its present round. */
export interface RatedAt {
	raterId: string;
	createdAt: Date;
}

/**
 * True when `authorId` had rated the present round by `at`, so that what they wrote then may tell
 * something of their rating, and waits for the reader's own.
 */
export function isAfterRating(ratings: readonly RatedAt[], authorId: string, at: Date): boolean {
	return ratings.some(({ raterId, createdAt }) => raterId === authorId && createdAt <= at);
}

/** The ids of those whose name stands in the text after an @; the longest name that fits wins. */
export function mentionedIn(
	text: string,
	people: readonly { id: string; name: string }[]
): string[] {
	const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
	const mentioned = new Set<string>();
	for (const { index } of text.matchAll(/@/gu)) {
		const rest = text.slice(index + 1);
		const found = byLength.find(
			({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))
		);
		if (found) mentioned.add(found.id);
	}
	return [...mentioned];
}
