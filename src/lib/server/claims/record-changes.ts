import type { Change } from '#lib/domain/claim/change.ts';
import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';

/** What a use case that can be undone gives: the event to undo, and the claim concerned. */
export interface Done {
	eventId: string;
	claimNumber?: number;
}

/** Records an action with the rows it changed, so that the same person can undo it. */
export async function recordChanges(
	tx: Tx,
	context: Context,
	event: { action: Action; articleId: string; claimId?: string; sourceId?: string },
	changes: Change[],
	data: Record<string, string | number | null> = {}
): Promise<string> {
	const id = await recordEvent(tx, context, {
		...event,
		data: { ...data, changes: structuredClone(changes) }
	});
	return String(id);
}
