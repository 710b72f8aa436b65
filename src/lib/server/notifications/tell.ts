import {
	asksForDeciders,
	claimIdsInNews,
	whatIsSettled,
	whoIsTold,
	type ClaimInNews,
	type CommentInNews,
	type DecidersInNews,
	type NewsEvent
} from '#lib/domain/notification/who-is-told.ts';
import type { Tx } from '../db/database.ts';

interface WrittenEvent extends NewsEvent {
	id: bigint;
	at: Date;
}

/**
 * Tells whom the rules name of events that were just recorded, in the transaction that records them,
 * after everything that they are about is written. Costs nothing where the rules name nobody.
 */
export async function tell(tx: Tx, events: readonly WrittenEvent[]): Promise<void> {
	for (const event of events) {
		const claimIds = claimIdsInNews(event);
		if (claimIds.length === 0) continue;
		const claims = await loadClaims(tx, claimIds);
		const comment = await loadComment(tx, event);
		const deciders = asksForDeciders(event) ? await loadDeciders(tx) : null;
		for (const claim of claims) await settle(tx, event, claim);
		const rows = claims.flatMap((claim) =>
			whoIsTold({ event, claim, comment, deciders }).map((told) => ({
				...told,
				...{ eventId: event.id, actorId: event.actorId, at: event.at },
				...{ claimId: claim.id, commentId: comment?.id ?? null }
			}))
		);
		await tx.notification.createMany({ data: rows });
	}
}

async function settle(tx: Tx, event: WrittenEvent, claim: ClaimInNews): Promise<void> {
	for (const { recipientId, kinds } of whatIsSettled({ event, claim })) {
		await tx.notification.updateMany({
			where: {
				...{ claimId: claim.id, kind: { in: [...kinds] }, readAt: null },
				...(recipientId === null ? {} : { recipientId })
			},
			data: { readAt: event.at }
		});
	}
}

async function loadClaims(tx: Tx, ids: string[]): Promise<ClaimInNews[]> {
	const rows = await tx.claim.findMany({
		where: { id: { in: ids } },
		select: {
			...{ id: true, state: true, round: true, createdById: true, assigneeId: true },
			ratings: { select: { raterId: true, round: true } },
			evidence: { select: { addedById: true } },
			verdicts: { select: { decidedById: true } }
		}
	});
	return rows.map(({ evidence, verdicts, ...claim }) => ({
		...claim,
		contributorIds: [
			...evidence.map(({ addedById }) => addedById),
			...verdicts.map(({ decidedById }) => decidedById)
		]
	}));
}

async function loadComment(tx: Tx, { action, data }: WrittenEvent): Promise<CommentInNews | null> {
	const { commentId, replyId } = data as { commentId?: string; replyId?: string };
	if (action !== 'comment.added' && action !== 'comment.replied') return null;
	const comment = await tx.comment.findUnique({
		where: { id: replyId ?? commentId ?? '' },
		include: {
			parent: {
				select: {
					authorId: true,
					replies: { where: { removedAt: null }, select: { authorId: true } }
				}
			}
		}
	});
	if (!comment) return null;
	const { id, blocking, mentionedIds, parent } = comment;
	const replies = parent?.replies.map(({ authorId }) => authorId) ?? [];
	const threadAuthorIds = parent ? [parent.authorId, ...replies] : [];
	return { id, blocking, mentionedIds, threadAuthorIds };
}

async function loadDeciders(tx: Tx): Promise<DecidersInNews> {
	const desk = await tx.desk.findUniqueOrThrow({ where: { id: 1 } });
	const editors = await tx.user.findMany({
		where: { disabledAt: null, role: { in: ['editor', 'admin'] } },
		select: { id: true }
	});
	const { ratingsNeeded, allowOwnDecision } = desk;
	return { editorIds: editors.map(({ id }) => id), ratingsNeeded, allowOwnDecision };
}
