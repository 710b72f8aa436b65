import type { ArticleDetails } from '#lib/domain/article/details.ts';
import { isUuid } from '#lib/domain/uuid.ts';
import { db } from '../db/database.ts';
import { detailsOf } from './stale-article.ts';

/** What is known of an article beside its text, or null when there is none. */
export async function readArticleDetails(
	id: string
): Promise<(ArticleDetails & { id: string; revision: number; createdAt: Date }) | null> {
	if (!isUuid(id)) return null;
	const article = await db().article.findUnique({ where: { id }, include: { outlet: true } });
	if (!article) return null;
	const { revision, createdAt } = article;
	return { ...detailsOf(article), id: article.id, revision, createdAt };
}
