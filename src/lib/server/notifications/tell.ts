import {
	asksForDeciders,
	claimIdsInNews,
	whatIsSettled,
	whoIsTold,
	type ClaimInNews,
	type CommentInNews,
	type DecidersInNews,
	type NewsEvent,
	type Settled
} from '#lib/domain/notification/who-is-told.ts';
import type { Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

interface WrittenEvent extends NewsEvent {
	id: bigint;
	at: Date;
}

/**
 * Tells whom the rules name of events that were just recorded, in the transaction that records them,
 * after everything that they are about is written. Costs nothing where the rules name nobody, and as
 * many statements for a hundred claims that are handed over together as for one.
 */
export async function tell(tx: Tx, now: Date, events: readonly WrittenEvent[]): Promise<void> {
	const inNews = events
		.map((event) => ({ event, claimIds: claimIdsInNews(event) }))
		.filter(({ claimIds }) => claimIds.length > 0);
	if (inNews.length === 0) return;
	const claims = await loadClaims(tx, [...new Set(inNews.flatMap(({ claimIds }) => claimIds))]);
	const asksDeciders = inNews.some(({ event }) => asksForDeciders(event));
	const deciders = asksDeciders ? await loadDeciders(tx) : null;
	const settled: SettledOf[] = [];
	const rows: Prisma.NotificationCreateManyInput[] = [];
	for (const { event, claimIds } of inNews) {
		const comment = await loadComment(tx, event);
		for (const claim of claims.filter(({ id }) => claimIds.includes(id))) {
			settled.push(
				...whatIsSettled({ event, claim }).map((one) => ({ ...one, claimId: claim.id }))
			);
			const told = whoIsTold({ event, claim, comment, deciders });
			rows.push(...told.map((one) => ({ ...one, ...rowOf(event, claim, comment) })));
		}
	}
	await settle(tx, now, settled);
	await tx.notification.createMany({ data: rows });
}

function rowOf(event: WrittenEvent, claim: ClaimInNews, comment: CommentInNews | null) {
	return {
		...{ eventId: event.id, actorId: event.actorId, at: event.at },
		...{ claimId: claim.id, commentId: comment?.id ?? null }
	};
}

type SettledOf = Settled & { claimId: string };

/** One statement a person and what they need not be told of, whatever number of claims it is about. */
async function settle(tx: Tx, now: Date, all: readonly SettledOf[]): Promise<void> {
	const groups = new Map<string, SettledOf[]>();
	for (const one of all) {
		const key = [one.recipientId, ...one.kinds].join(' ');
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	for (const [first, ...others] of groups.values()) {
		if (!first) continue;
		const claimIds = [first, ...others].map(({ claimId }) => claimId);
		const { recipientId, kinds } = first;
		await tx.notification.updateMany({
			where: {
				...{ claimId: { in: claimIds }, kind: { in: [...kinds] }, readAt: null },
				...(recipientId === null ? {} : { recipientId })
			},
			data: { readAt: now }
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
