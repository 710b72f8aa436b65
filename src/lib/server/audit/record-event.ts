import { createHash } from 'node:crypto';
import { linkEvent, type AuditEvent } from '#lib/domain/audit/hash-chain.ts';
import type { NewsEvent } from '#lib/domain/notification/who-is-told.ts';
import type { Tx } from '../db/database.ts';
import type { Event, Prisma } from '../db/generated/client.ts';
import { tell } from '../notifications/tell.ts';
import type { Action } from './actions.ts';

export interface EventInput {
	action: Action;
	articleId?: string;
	claimId?: string;
	sourceId?: string;
	/** What the words of the history need. Never a secret. */
	data?: Prisma.InputJsonObject;
}

interface By {
	actor: { id: string } | null;
	now: Date;
}

/** Writes one audit event in the caller's transaction and gives its id. */
export async function recordEvent(tx: Tx, context: By, event: EventInput): Promise<bigint> {
	const [id] = await recordEvents(tx, context, [event]);
	if (id === undefined) throw new Error('The event was not written.');
	return id;
}

/**
 * Writes audit events in the caller's transaction, at the end of the chain, and gives their ids. Others
 * who write wait from here until this transaction ends, so that the chain has no branches.
 */
export async function recordEvents(
	tx: Tx,
	{ actor, now }: By,
	events: readonly EventInput[]
): Promise<bigint[]> {
	const { hash, ids } = await holdHead(tx, events.length);
	let previousHash = hash;
	const links = events.map((event, index) => {
		const id = ids[index] ?? 0n;
		const row = { ...event, id, at: now, actorId: actor?.id ?? null };
		const link = linkEvent(auditEvent(row), previousHash, sha256);
		previousHash = link.hash;
		return { ...row, hash: link.hash, previousHash: link.previousHash };
	});
	await tx.event.createMany({ data: links });
	await tx.auditHead.update({
		where: { id: 1 },
		data: { hash: previousHash, count: { increment: events.length } }
	});
	await tell(tx, now, links.map(toNews));
	return ids;
}

function toNews({
	claimId,
	data,
	...event
}: EventInput & { id: bigint; at: Date; actorId: string | null }) {
	// What the desk itself recorded has the shape it was given.
	return { ...event, claimId: claimId ?? null, data: (data ?? {}) as NewsEvent['data'] };
}

/** Locks the end of the chain, and gives its hash with ids for the next events. */
async function holdHead(tx: Tx, count: number): Promise<{ hash: string; ids: bigint[] }> {
	const [head] = await tx.$queryRaw<{ hash: string }[]>`
		select hash from "AuditHead" where id = 1 for update`;
	if (!head) throw new Error('The chain of events has no head.');
	// Not before the lock: the ids rise in the order of the chain.
	const rows = await tx.$queryRaw<{ id: bigint }[]>`
		select nextval(pg_get_serial_sequence('"Event"', 'id')) as id
		from generate_series(1, ${count}::int)`;
	return { hash: head.hash, ids: rows.map(({ id }) => id) };
}

/** An event as it is stored, or is about to be. */
interface EventRow extends Pick<Event, 'id' | 'at' | 'actorId' | 'action'> {
	articleId?: string | null;
	claimId?: string | null;
	sourceId?: string | null;
	data?: unknown;
}

/** A stored event as the chain's hashes are made of it. */
export function auditEvent(row: EventRow): AuditEvent {
	const { id, at, actorId, action, articleId, claimId, sourceId, data } = row;
	return {
		id: String(id),
		at: at.toISOString(),
		actorId,
		action,
		articleId: articleId ?? null,
		claimId: claimId ?? null,
		sourceId: sourceId ?? null,
		// As the database will give it back: without what JSON has no words for.
		data: JSON.parse(JSON.stringify(data ?? {}))
	};
}

/** SHA-256 of a text as hex. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
