import { log } from '../log.ts';
import { searchArticle } from './search-article.ts';

const underWay = new Map<string, Promise<void>>();

/**
 * Looks for claims in an article behind the request that asked, once at a time in this process. What
 * goes wrong is logged; the search goes on from where it stopped when the article is next opened.
 */
export function startSearch(articleId: string): void {
	if (underWay.has(articleId)) return;
	const search = searchArticle(articleId)
		.catch((error: unknown) => {
			log('error', 'The search for claims broke off.', { articleId, error: String(error) });
		})
		.finally(() => underWay.delete(articleId));
	underWay.set(articleId, search);
}
