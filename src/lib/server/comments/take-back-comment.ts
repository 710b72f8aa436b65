import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeComment } from './change-comment.ts';

/** Takes one's own comment back, while nobody has answered or resolved it. */
export async function takeBackComment(
	context: Context,
	{ commentId }: { commentId: string }
): Promise<Result<{ commentId: string }, Reason>> {
	return changeComment(context, commentId, 'comment.takenBack', {}, async (tx, comment) => {
		if (comment.authorId !== context.actor.id) {
			return refuse('role', 'Only its author can take a comment back.');
		}
		if (comment.replies.length > 0 || comment.resolvedAt) {
			return refuse('comments', 'Somebody has answered this comment, so it stays.');
		}
		await tx.comment.update({ where: { id: comment.id }, data: { removedAt: context.now } });
		return ok({});
	});
}
