import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeComment } from './change-comment.ts';
import { writeComment } from './write-comment.ts';

/** Answers in a thread; an answer to an answer stands in the same thread. */
export async function replyToComment(
	context: Context,
	{ commentId, text }: { commentId: string; text: string }
): Promise<Result<{ commentId: string }, Reason>> {
	return changeComment(context, commentId, 'comment.replied', {}, async (tx, comment) => {
		const { claimId, id, parentId } = comment;
		const place = { claimId, parentId: parentId ?? id };
		const replyId = await writeComment(tx, context, { ...place, text, blocking: false });
		return ok({ replyId });
	});
}
