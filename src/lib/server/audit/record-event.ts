import type { Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Action } from './actions.ts';

export interface EventInput {
	action: Action;
	articleId?: string;
	claimId?: string;
	sourceId?: string;
	/** What the words of the history need. Never a secret. */
	data?: Prisma.InputJsonObject;
}

/** Writes one audit event in the caller's transaction and gives its id. */
export async function recordEvent(
	tx: Tx,
	context: { actor: { id: string } | null; now: Date },
	event: EventInput
): Promise<bigint> {
	const { id } = await tx.event.create({
		data: { ...event, at: context.now, actorId: context.actor?.id ?? null },
		select: { id: true }
	});
	return id;
}

/** Writes audit events that are the parts of one action, in one statement. */
export async function recordEvents(
	tx: Tx,
	context: { actor: { id: string } | null; now: Date },
	events: readonly EventInput[]
): Promise<void> {
	await tx.event.createMany({
		data: events.map((event) => ({
			...event,
			at: context.now,
			actorId: context.actor?.id ?? null
		}))
	});
}
