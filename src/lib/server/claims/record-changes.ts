import type { Change } from '#lib/domain/claim/change.ts';
import type { Action } from '../audit/actions.ts';
import { recordEvents } from '../audit/record-event.ts';
import type { DeskContext } from '../context.ts';
import type { Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

/** What a use case that can be undone gives: the event to undo, and the claim concerned. */
export interface Done {
	eventId: string;
	claimNumber?: number;
	/** What the person should know of it, beside that it was done. */
	note?: string;
}

type By = Pick<DeskContext, 'now'> & { actor: { id: string } | null };

/** An action with the rows it changed. */
export interface RecordedChanges {
	event: { action: Action; articleId: string; claimId?: string; sourceId?: string };
	changes: Change[];
	data?: Record<string, string | number | null> | undefined;
}

/** Records an action with the rows it changed, so that the same person can undo it. */
export async function recordChanges(
	tx: Tx,
	context: By,
	event: RecordedChanges['event'],
	changes: Change[],
	data: RecordedChanges['data'] = {}
): Promise<string> {
	const [id] = await recordAllChanges(tx, context, [{ event, changes, data }]);
	if (id === undefined) throw new Error('The changes were not recorded.');
	return id;
}

/** Records several actions, each to be undone for itself, and gives the id of each event in turn. */
export async function recordAllChanges(
	tx: Tx,
	context: By,
	all: readonly RecordedChanges[]
): Promise<string[]> {
	const ids = await recordEvents(
		tx,
		context,
		all.map(({ event, changes, data }) => ({
			...event,
			// JSON has no index signature to offer for an interface; the shape is plain data all the same.
			data: { ...data, changes: changes as unknown as Prisma.InputJsonArray }
		}))
	);
	return ids.map(String);
}
