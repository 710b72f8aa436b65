import { dayWords } from '#lib/domain/publication/public-date.ts';
import type { Result } from '#lib/domain/result.ts';
import { newSourceForm } from '#lib/forms/source.ts';
import type { LockedClaim } from '../claims/lock-claim.ts';
import type { Context, DeskContext } from '../context.ts';
import type { Tx } from '../db/database.ts';
import type { ExpertQuestion } from '../db/generated/client.ts';
import { joinEvidence } from '../evidence/join-evidence.ts';
import { insertSource } from '../sources/create-source.ts';

/** A question with its answer. */
export type Answered = ExpertQuestion & { answeredAt: Date; answeredBy: string; answer: string };

interface Joining {
	claim: LockedClaim;
	question: Answered;
	recordedAs?: DeskContext;
}

/**
 * Makes an answer evidence of its claim, from an interview of its own, in the caller's transaction. It
 * gives context until a reviewer says more.
 */
export async function answerToEvidence(
	tx: Tx,
	context: Context,
	{ claim, question, recordedAs = context }: Joining
): Promise<Result<{ eventId: string; evidenceId: string }>> {
	const { affiliation, confidentiality, askedAt, answeredAt, answeredBy, answer, reference } =
		question;
	const interview = newSourceForm.parse({
		title: `Interview with ${answeredBy}`,
		publisher: affiliation ?? '',
		kind: 'interview',
		primacy: 'primary',
		confidentiality
	});
	const source = await insertSource(tx, context, interview, null, recordedAs);
	const joined = await joinEvidence(tx, context, {
		claim,
		source,
		row: {
			stance: 'context',
			quote: answer,
			locator: `Answer to our question of ${dayWords(askedAt)}`,
			note: reference && `They point to: ${reference}`,
			figure: null,
			retrievedAt: answeredAt.toISOString()
		},
		recordedAs
	});
	if (!joined.ok) return joined;
	await tx.expertQuestion.update({
		where: { id: question.id },
		data: { evidenceId: joined.value.evidenceId }
	});
	return joined;
}
