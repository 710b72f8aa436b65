import { dayWords } from '#lib/domain/publication/public-date.ts';
import { questionState } from '#lib/domain/question/question.ts';
import { refuse } from '#lib/domain/result.ts';
import { hashToken } from '../auth/secret.ts';
import type { Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

const withAsker = {
	askedBy: { select: { id: true, name: true } }
} as const satisfies Prisma.ExpertQuestionInclude;

export type AskedQuestion = Prisma.ExpertQuestionGetPayload<{ include: typeof withAsker }>;

/** The question behind the token of a link; null for a token that is none. */
export function findByToken(tx: Tx, token: string): Promise<AskedQuestion | null> {
	return tx.expertQuestion.findUnique({
		where: { tokenHash: hashToken(token) },
		include: withAsker
	});
}

/** The refusal of a link that leads to no question, whether mistyped or made up. */
export const unknownLink = refuse(
	'link',
	'This is not the whole address of a question. Copy it again, to the end, or ask whoever sent it to you.'
);

/** The refusal of a link that takes no answer any more, which says what became of it. */
export function closedLink(question: AskedQuestion, now: Date): ReturnType<typeof refuse> {
	const { name } = question.askedBy;
	switch (questionState(question, now)) {
		case 'answered':
			return refuse('answered', `An answer came through this link before. It takes one only.`);
		case 'revoked':
			return refuse(
				'revoked',
				`${name} took this question back. The link takes no answer any more.`
			);
		default:
			return refuse(
				'expired',
				`This question could be answered until ${dayWords(question.expiresAt)}. ${name} can send you a new link.`
			);
	}
}
