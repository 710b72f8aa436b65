import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { lockUser } from '../auth/lock-user.ts';
import { requireRole } from '../auth/require-role.ts';
import { lockClaim } from '../claims/lock-claim.ts';
import type { Done } from '../claims/record-changes.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { answerToEvidence } from './answer-evidence.ts';

const noAnswer = refuse('missing', 'This answer is no longer there. Reload the page.');

/** Makes evidence of an answer that is none: one that came too late to join by itself, or was removed. */
export async function addAnswer(
	context: Context,
	{ questionId }: { questionId: string }
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		await lockUser(tx, context.actor.id);
		const found = await tx.expertQuestion.findUnique({ where: { id: questionId } });
		const claim = found && (await lockClaim(tx, found.claimId));
		if (!claim) return noAnswer;
		// Read again: the claim's lock is the one that guards its questions.
		const { evidence, ...question } = await tx.expertQuestion.findUniqueOrThrow({
			where: { id: questionId },
			include: { evidence: { select: { removedAt: true } } }
		});
		const { answeredAt, answeredBy, answer } = question;
		if (!answeredAt || answeredBy === null || answer === null) return noAnswer;
		if (evidence && !evidence.removedAt) {
			return refuse('done', 'This answer is among the evidence already.');
		}
		const joined = await answerToEvidence(tx, context, {
			claim,
			question: { ...question, answeredAt, answeredBy, answer }
		});
		if (!joined.ok) return joined;
		return ok({ eventId: joined.value.eventId, claimNumber: claim.number });
	});
}
