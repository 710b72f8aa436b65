import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import { lockClaim } from '../claims/lock-claim.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { openAt, recordQuestion } from './record-question.ts';

/** Takes a question back: its link takes no answer from now on. */
export async function revokeQuestion(
	context: Context,
	{ questionId }: { questionId: string }
): Promise<Result<{ expert: string }, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const found = await tx.expertQuestion.findUnique({ where: { id: questionId } });
		const claim = found && (await lockClaim(tx, found.claimId));
		if (!claim) return refuse('missing', 'This question is no longer there. Reload the page.');
		const { count } = await tx.expertQuestion.updateMany({
			where: { id: questionId, ...openAt(context.now) },
			data: { revokedAt: context.now, revokedById: context.actor.id }
		});
		if (count === 0) {
			return refuse('closed', 'This question takes no answer any more: reload to see why.');
		}
		const { expert } = found;
		await recordQuestion(tx, context, 'question.revoked', claim, { questionId, expert });
		return ok({ expert });
	});
}
