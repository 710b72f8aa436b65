import type { Change } from '#lib/domain/claim/change.ts';
import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { DeskContext } from '../context.ts';
import type { Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

/** What a use case that can be undone gives: the event to undo, and the claim concerned. */
export interface Done {
	eventId: string;
	claimNumber?: number;
}

/** Records an action with the rows it changed, so that the same person can undo it. */
export async function recordChanges(
	tx: Tx,
	context: Pick<DeskContext, 'now'> & { actor: { id: string } | null },
	event: { action: Action; articleId: string; claimId?: string; sourceId?: string },
	changes: Change[],
	data: Record<string, string | number | null> = {}
): Promise<string> {
	const id = await recordEvent(tx, context, {
		...event,
		// JSON has no index signature to offer for an interface; the shape is plain data all the same.
		data: { ...data, changes: changes as unknown as Prisma.InputJsonArray }
	});
	return String(id);
}
