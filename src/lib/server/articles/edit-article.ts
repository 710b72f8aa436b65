import {
	changedDetails,
	detailNames,
	type ArticleDetails,
	type DetailChanges
} from '#lib/domain/article/details.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { findOrMakeOutlet } from './outlet.ts';
import { detailsOf, staleArticle, type StaleArticle } from './stale-article.ts';

export interface ArticleEdit extends Omit<ArticleDetails, 'publishedAt'> {
	id: string;
	/** The revision that the person saw. */
	revision: number;
	publishedAt: Date | null;
}

/** Changes what is known of an article beside its text; refused when somebody did so since `revision`. */
export async function editArticle(
	context: Context,
	input: ArticleEdit
): Promise<Result<{ revision: number; changed: DetailChanges }, Reason | StaleArticle>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	const { id, revision, outlet, ...fields } = input;

	return inTransaction(async (tx) => {
		// Held to the end, so that what is compared is what is written over.
		await tx.$queryRaw`select id from "Article" where id = ${id}::uuid for update`;
		const article = await tx.article.findUnique({ where: { id }, include: { outlet: true } });
		if (!article) return refuse('missing', 'There is no such article.');
		if (article.revision !== revision) return staleArticle(tx, article, revision);

		// Other capitals of a known name are no other outlet.
		const named = await findOrMakeOutlet(tx, outlet);
		const after = {
			...fields,
			outlet: named.name,
			publishedAt: fields.publishedAt?.toISOString() ?? null
		};
		const changed = changedDetails(detailsOf(article), after);
		if (!detailNames.some((name) => name in changed)) return ok({ revision, changed });

		await tx.article.update({
			where: { id },
			data: { ...fields, outletId: named.id, revision: { increment: 1 } }
		});
		await recordEvent(tx, context, {
			action: 'article.edited',
			articleId: id,
			data: { revision: revision + 1, edits: { ...changed } }
		});
		return ok({ revision: revision + 1, changed });
	});
}
