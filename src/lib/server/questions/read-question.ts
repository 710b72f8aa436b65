import { questionState, wordsAround, type OutsideQuestion } from '#lib/domain/question/question.ts';
import { db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import { closedLink, findByToken, unknownLink, type AskedQuestion } from './find-question.ts';

/** What the expert sent, for as long as the link would have been open. */
export interface SentAnswer {
	words: string;
	by: string;
	reference: string | null;
	at: Date;
}

/** What a link shows: the question, what was answered, or why it shows nothing. */
export type OutsideView =
	| { state: 'open'; question: OutsideQuestion }
	| { state: 'answered'; question: OutsideQuestion; sent: SentAnswer }
	| { state: 'closed'; words: string };

const shownOfClaim = {
	statement: true,
	anchors: {
		orderBy: { version: { number: 'desc' } },
		take: 1,
		select: { exact: true, start: true, end: true, version: { select: { text: true } } }
	},
	article: {
		select: {
			title: true,
			publishedAt: true,
			url: true,
			language: true,
			outlet: { select: { name: true } }
		}
	}
} as const satisfies Prisma.ClaimSelect;

/** Reads what the link with this token shows to whoever holds it. */
export async function readQuestion(now: Date, token: string): Promise<OutsideView> {
	const unknown = { state: 'closed', words: unknownLink.reason.words } as const;
	const row = await findByToken(db(), token);
	if (!row) return unknown;
	const state = questionState(row, now);
	const sent = row.expiresAt > now ? sentAnswer(row) : null;
	if (state !== 'open' && !sent)
		return { state: 'closed', words: closedLink(row, now).reason.words };

	const [claim, desk] = await Promise.all([
		db().claim.findFirst({ where: { id: row.claimId, removedAt: null }, select: shownOfClaim }),
		db().desk.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } })
	]);
	if (!claim) return unknown;
	const { expert, affiliation, question, confidentiality, expiresAt } = row;
	const { outlet, ...article } = claim.article;
	const shown = {
		...{ expert, affiliation, question, confidentiality, expiresAt },
		askedBy: row.askedBy.name,
		desk: desk.name,
		statement: claim.statement,
		words: wordsOf(claim.anchors[0]),
		article: { ...article, outlet: outlet.name }
	};
	return sent ? { state: 'answered', question: shown, sent } : { state: 'open', question: shown };
}

function wordsOf(
	anchor: Prisma.ClaimGetPayload<{ select: typeof shownOfClaim }>['anchors'][number] | undefined
): OutsideQuestion['words'] {
	if (!anchor) return { before: '', exact: '', after: '' };
	const { exact, start, end, version } = anchor;
	return { ...wordsAround(version.text, start, end), exact };
}

function sentAnswer(row: AskedQuestion): SentAnswer | null {
	const { answer: words, answeredBy: by, answeredAt: at, reference } = row;
	return words === null || by === null || !at ? null : { words, by, reference, at };
}
