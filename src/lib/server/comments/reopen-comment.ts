import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeComment } from './change-comment.ts';

/** Opens a resolved thread again; the history keeps how it had been resolved. */
export async function reopenComment(
	context: Context,
	{ commentId }: { commentId: string }
): Promise<Result<{ commentId: string }, Reason>> {
	return changeComment(context, commentId, 'comment.reopened', {}, async (tx, comment) => {
		if (!comment.resolvedAt) return refuse('comments', 'This comment is open already.');
		await tx.comment.update({
			where: { id: comment.id },
			data: { resolvedAt: null, resolvedById: null, resolution: null }
		});
		return ok({});
	});
}
