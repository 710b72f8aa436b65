import {
	changedDetails,
	detailNames,
	detailWords,
	type ArticleDetails,
	type DetailChanges
} from '#lib/domain/article/details.ts';
import { beforeEdits } from '#lib/domain/field-changes.ts';
import type { Reason } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import type { Article, Outlet } from '../db/generated/client.ts';

/** What a person whose save came too late needs: who changed what, and the present revision. */
export interface StaleArticle extends Reason {
	code: 'stale';
	details: { by: string; at: Date; revision: number; changed: DetailChanges };
}

/** The details of a stored article. */
export function detailsOf(article: Article & { outlet: Outlet }): ArticleDetails {
	const { title, byline, url, publishedAt, language, ownDraft } = article;
	return {
		...{ title, byline, url, language, ownDraft },
		outlet: article.outlet.name,
		publishedAt: publishedAt?.toISOString() ?? null
	};
}

/** The refusal of a save made from revision `seen`, with every difference to what the person saw. */
export async function staleArticle(
	tx: Tx,
	article: Article & { outlet: Outlet },
	seen: number
): Promise<{ ok: false; reason: StaleArticle }> {
	const current = detailsOf(article);
	const events = await tx.event.findMany({
		where: { articleId: article.id, action: 'article.edited' },
		orderBy: { id: 'desc' },
		take: Math.max(1, article.revision - seen),
		include: { actor: { select: { name: true } } }
	});
	const edits = events.map(({ data }) => (data as { edits?: DetailChanges }).edits ?? {});
	const changed = changedDetails(beforeEdits(current, edits), current);
	const by = events[0]?.actor?.name ?? 'Somebody';
	const names = detailNames.filter((name) => name in changed).map((name) => detailWords[name]);
	const what = names.length > 0 ? names.join(', ') : 'details';
	return {
		ok: false,
		reason: {
			code: 'stale',
			words: `${by} changed the ${what} of this article after you opened it. Nothing of yours is saved or lost: compare, then save again.`,
			details: { by, at: events[0]?.at ?? article.createdAt, revision: article.revision, changed }
		}
	};
}
