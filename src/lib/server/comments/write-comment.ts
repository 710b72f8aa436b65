import { mentionedIn } from '#lib/domain/comment/comment.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';

/** Writes a comment with those whom it mentions, and gives its id. */
export async function writeComment(
	tx: Tx,
	context: Context,
	comment: { claimId: string; parentId: string | null; text: string; blocking: boolean }
): Promise<string> {
	const people = await tx.user.findMany({
		where: { disabledAt: null },
		select: { id: true, name: true }
	});
	const { id } = await tx.comment.create({
		data: {
			...comment,
			authorId: context.actor.id,
			at: context.now,
			mentionedIds: mentionedIn(comment.text, people)
		},
		select: { id: true }
	});
	return id;
}
