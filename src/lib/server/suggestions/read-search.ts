import { db } from '../db/database.ts';

/** How far the search for claims in an article's newest version is, in UTF-16 code units; null when none runs. */
export async function readSearch(articleId: string): Promise<number | null> {
	const version = await db().articleVersion.findFirst({
		where: { articleId },
		orderBy: { number: 'desc' },
		select: { searchFrom: true }
	});
	return version?.searchFrom ?? null;
}
