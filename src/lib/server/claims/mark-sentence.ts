import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordChanges, type Done } from './record-changes.ts';
import { setMark } from './set-mark.ts';

/** Says of one sentence that there is nothing to check in it, or takes that back (`marked: false`). */
export async function markSentence(
	context: Context,
	articleId: string,
	{ start, end, marked }: { start: number; end: number; marked: boolean }
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const version = await tx.articleVersion.findFirst({
			where: { articleId },
			orderBy: { number: 'desc' },
			select: { id: true, text: true, article: { select: { language: true } } }
		});
		if (!version) return refuse('missing', 'This article is no longer there.');
		const { text, article } = version;
		// A mark that stands can go, also where the sentences have been drawn anew since.
		if (marked && !isSentence(text, article.language, { start, end })) {
			return refuse('range', 'This sentence is not in the text. Reload the page.');
		}
		const change = await setMark(tx, context, { versionId: version.id, start, end, marked });
		if (!change) {
			return refuse(
				'same',
				marked ? 'This sentence is already marked.' : 'This sentence is not marked.'
			);
		}
		const eventId = await recordChanges(
			tx,
			context,
			{ action: marked ? 'sentence.marked' : 'sentence.unmarked', articleId },
			[change],
			{ words: text.slice(start, end).slice(0, 200) }
		);
		return ok({ eventId });
	});
}

function isSentence(text: string, language: string, { start, end }: Span): boolean {
	return splitSentences(text, language).some(
		(sentence) => sentence.start === start && sentence.end === end
	);
}
