import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { AskExpert } from '#lib/forms/question.ts';
import { requireRole } from '../auth/require-role.ts';
import { hashToken, newToken } from '../auth/secret.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { openAt, recordQuestion } from './record-question.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Asks somebody outside the desk about a claim, and gives the path of the link that takes their answer.
 * Only the hash of its token is stored, so this is the one time it can be shown. A question that this
 * one replaces stops working.
 */
export async function askExpert(
	context: Context,
	{ claimId, days, replacesId, ...asked }: AskExpert
): Promise<Result<{ path: string }, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	const token = newToken();

	return inTransaction(async (tx) => {
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		if (replacesId) {
			await tx.expertQuestion.updateMany({
				where: { id: replacesId, claimId, ...openAt(context.now) },
				data: { revokedAt: context.now, revokedById: context.actor.id }
			});
		}
		await tx.expertQuestion.create({
			data: {
				...asked,
				claimId,
				tokenHash: hashToken(token),
				askedById: context.actor.id,
				askedAt: context.now,
				expiresAt: new Date(context.now.getTime() + days * day)
			}
		});
		await recordQuestion(tx, context, 'question.asked', claim, {
			...asked,
			...(replacesId ? { replacesId } : {})
		});
		return ok({ path: `/questions/${token}` });
	});
}
