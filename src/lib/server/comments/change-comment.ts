import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { Action } from '../audit/actions.ts';
import { requireRole } from '../auth/require-role.ts';
import { lockClaim, type LockedClaim } from '../claims/lock-claim.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import { recordComment } from './record-comment.ts';

const withPeople = {
	resolvedBy: { select: { name: true } },
	replies: { where: { removedAt: null }, select: { id: true } }
} as const satisfies Prisma.CommentInclude;

type HeldComment = Prisma.CommentGetPayload<{ include: typeof withPeople }>;

const noSuchComment = refuse('missing', 'This comment is no longer there. Reload the page.');

/**
 * Does something to one comment under the lock of its claim, so that two people never do it at once,
 * and records it with `data` and what `change` gives.
 */
export async function changeComment(
	context: Context,
	commentId: string,
	action: Action,
	data: Record<string, string>,
	change: (
		tx: Tx,
		comment: HeldComment,
		claim: LockedClaim
	) => Promise<Result<Record<string, string>, Reason>>
): Promise<Result<{ commentId: string }, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const found = await tx.comment.findUnique({ where: { id: commentId } });
		const claim = found && (await lockClaim(tx, found.claimId));
		if (!claim) return noSuchComment;
		const comment = await tx.comment.findFirst({
			where: { id: commentId, removedAt: null },
			include: withPeople
		});
		if (!comment) return noSuchComment;
		const changed = await change(tx, comment, claim);
		if (!changed.ok) return changed;
		await recordComment(tx, context, action, claim, { commentId, ...data, ...changed.value });
		return ok({ commentId });
	});
}
