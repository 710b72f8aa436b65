import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordComment } from './record-comment.ts';
import { writeComment } from './write-comment.ts';

/** Begins a thread on a claim; a blocking one holds its publication until it is resolved. */
export async function addComment(
	context: Context,
	{ claimId, text, blocking }: { claimId: string; text: string; blocking: boolean }
): Promise<Result<{ commentId: string }, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		const commentId = await writeComment(tx, context, { claimId, parentId: null, text, blocking });
		await recordComment(tx, context, 'comment.added', claim, { commentId, blocking });
		return ok({ commentId });
	});
}
