import { joinsByItself, questionState } from '#lib/domain/question/question.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Answer } from '#lib/forms/question.ts';
import { lockUser } from '../auth/lock-user.ts';
import { limitKey, networkOf, takeTry, type Limit } from '../auth/rate-limit.ts';
import { lockClaim } from '../claims/lock-claim.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import type { ExpertQuestion } from '../db/generated/client.ts';
import { answerToEvidence } from './answer-evidence.ts';
import { closedLink, findByToken, unknownLink } from './find-question.ts';
import { recordQuestion } from './record-question.ts';

const perNetwork: Limit = { tries: 30, windowInMinutes: 15 };

/**
 * Takes the one answer of a link, from whoever holds it, and makes it evidence of the claim where its
 * state lets it. The same answer sent twice is one. Of two different ones the second is refused.
 */
export async function answerQuestion(
	{ now }: { now: Date },
	{ token, address, ...answer }: Answer & { token: string; address: string }
): Promise<Result<null, Reason>> {
	const tooMany = await takeTry(limitKey('answer', networkOf(address)), perNetwork, now);
	if (tooMany) return { ok: false, reason: tooMany };

	return inTransaction(async (tx) => {
		const found = await findByToken(tx, token);
		if (found) await lockUser(tx, found.askedById);
		const claim = found && (await lockClaim(tx, found.claimId));
		// Read again: the claim's lock is the one that guards its questions.
		const question = claim && (await findByToken(tx, token));
		if (!question) return unknownLink;
		if (isSame(question, answer)) return ok(null);
		if (questionState(question, now) !== 'open') return closedLink(question, now);

		const said = {
			answeredAt: now,
			answeredBy: answer.name,
			answer: answer.answer,
			reference: answer.reference
		};
		await tx.expertQuestion.update({ where: { id: question.id }, data: said });
		// Nobody of the desk did this.
		const recordedAs = { actor: null, now };
		const { answer: words, answeredBy: expert, reference } = said;
		const { id: questionId, askedById } = question;
		const data = { questionId, askedById, expert, answer: words, reference };
		await recordQuestion(tx, recordedAs, 'question.answered', claim, data, question);
		const ratings = await countRatings(tx, claim);
		if (!joinsByItself(claim.state, ratings)) return ok(null);
		const { askedBy, ...row } = question;
		const joined = await answerToEvidence(
			tx,
			// They were a reviewer when they asked, and the evidence is theirs.
			{ actor: { ...askedBy, role: 'reviewer' }, now },
			{
				claim,
				question: { ...row, ...said },
				recordedAs
			}
		);
		return joined.ok ? ok(null) : joined;
	});
}

function isSame(
	question: Pick<ExpertQuestion, 'answer' | 'answeredBy' | 'reference'>,
	{ answer, name, reference }: Answer
): boolean {
	const { answer: words, answeredBy } = question;
	return words === answer && answeredBy === name && question.reference === reference;
}

function countRatings(tx: Tx, { id, round }: { id: string; round: number }): Promise<number> {
	return tx.rating.count({ where: { claimId: id, round } });
}
