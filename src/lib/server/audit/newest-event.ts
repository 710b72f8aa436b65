import { db } from '../db/database.ts';

/** The id of the newest event of an article, by which its pages know how new they are; null where there is none. */
export async function newestEvent(articleId: string): Promise<string | null> {
	const event = await db().event.findFirst({
		where: { articleId },
		orderBy: { id: 'desc' },
		select: { id: true }
	});
	return event && String(event.id);
}
