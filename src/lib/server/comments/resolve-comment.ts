import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeComment } from './change-comment.ts';

/** Closes a thread with the reason, so that it no longer blocks. */
export async function resolveComment(
	context: Context,
	{ commentId, reason }: { commentId: string; reason: string }
): Promise<Result<{ commentId: string }, Reason>> {
	return changeComment(context, commentId, 'comment.resolved', { reason }, async (tx, comment) => {
		if (comment.parentId) return refuse('comments', 'Resolve the comment that began the thread.');
		if (comment.resolvedAt) {
			return refuse(
				'comments',
				`${comment.resolvedBy?.name ?? 'Somebody'} has resolved this comment.`
			);
		}
		await tx.comment.update({
			where: { id: comment.id },
			data: { resolvedAt: context.now, resolvedById: context.actor.id, resolution: reason }
		});
		return ok({});
	});
}
