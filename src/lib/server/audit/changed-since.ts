import { db } from '../db/database.ts';

/** An event keeps the time at which its work began, and that can be this long before it is committed. */
const longestWorkMs = 10_000;

/** True when something may have happened on an article since it was read at `readAt`. */
export async function hasChangedSince(articleId: string, readAt: Date): Promise<boolean> {
	const newest = await db().event.findFirst({
		where: { articleId },
		orderBy: { id: 'desc' },
		select: { at: true }
	});
	return newest !== null && newest.at.getTime() > readAt.getTime() - longestWorkMs;
}
