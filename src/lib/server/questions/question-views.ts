import { isAfterRating, type RatedAt } from '#lib/domain/comment/comment.ts';
import { questionState, type QuestionView } from '#lib/domain/question/question.ts';
import type { Prisma } from '../db/generated/client.ts';

/** What is loaded of the questions that were asked about a claim. */
export const questionsOfClaim = {
	orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
	include: {
		askedBy: { select: { name: true } },
		revokedBy: { select: { name: true } },
		evidence: { select: { removedAt: true } }
	}
} as const satisfies Prisma.Claim$questionsArgs;

type Row = Prisma.ExpertQuestionGetPayload<{ include: (typeof questionsOfClaim)['include'] }>;

/**
 * The questions of a claim as one person may see them. `hiddenRatings` are those of the present round
 * that the reader may not see yet: what their givers asked since is left out, as their comments are.
 */
export function questionViews(
	rows: readonly Row[],
	hiddenRatings: readonly RatedAt[],
	now: Date
): QuestionView[] {
	return rows
		.filter(({ askedById, askedAt }) => !isAfterRating(hiddenRatings, askedById, askedAt))
		.map((row) => toView(row, hiddenRatings, now));
}

function toView(row: Row, hidden: readonly RatedAt[], now: Date): QuestionView {
	const { id, expert, affiliation, question, confidentiality, askedAt, expiresAt } = row;
	const revoked = revocationOf(row, hidden);
	const { answeredAt } = row;
	return {
		...{ id, expert, affiliation, question, confidentiality, askedAt, expiresAt, revoked },
		askedBy: row.askedBy.name,
		state: questionState({ answeredAt, revokedAt: revoked?.at ?? null, expiresAt }, now),
		answer: answerOf(row)
	};
}

function revocationOf(
	{ revokedAt: at, revokedById, revokedBy }: Row,
	hidden: readonly RatedAt[]
): QuestionView['revoked'] {
	if (!at || !revokedById || isAfterRating(hidden, revokedById, at)) return null;
	return { by: revokedBy?.name ?? '', at };
}

function answerOf(row: Row): QuestionView['answer'] {
	const { answeredAt: at, answeredBy: by, answer: words, reference, evidence } = row;
	if (!at || by === null || words === null) return null;
	return { by, at, words, reference, isEvidence: evidence?.removedAt === null };
}
