import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';

/** Asks for a new search of the newest version of an article, unless one is under way. */
export async function searchAgain(context: Context, articleId: string): Promise<Result<object>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const [version] = await tx.$queryRaw<{ id: string; searchFrom: number | null }[]>`
			select id::text as id, "searchFrom" from "ArticleVersion" where "articleId" = ${articleId}::uuid
			order by number desc limit 1 for update`;
		if (!version) return refuse('missing', 'This article is no longer there.');
		if (version.searchFrom === null) {
			await tx.articleVersion.update({
				where: { id: version.id },
				data: { searchedAt: context.now, searchFrom: 0 }
			});
			await recordEvent(tx, context, { action: 'article.searchAsked', articleId });
		}
		return ok({});
	});
}
