import { beforeEdits, fieldChanges } from '#lib/domain/field-changes.ts';
import type { Reason } from '#lib/domain/result.ts';
import {
	sourceDetailNames,
	sourceDetailWords,
	type SourceChanges
} from '#lib/domain/source/details.ts';
import type { Tx } from '../db/database.ts';
import type { Source } from '../db/generated/client.ts';
import { sourceDetailsOf } from './read-source.ts';

/** What a person whose save came too late needs: who changed what, and the present revision. */
export interface StaleSource extends Reason {
	code: 'stale';
	details: { by: string; revision: number; changed: SourceChanges };
}

/** The refusal of a save made from revision `seen`, with every difference to what the person saw. */
export async function staleSource(
	tx: Tx,
	source: Source,
	seen: number
): Promise<{ ok: false; reason: StaleSource }> {
	const current = sourceDetailsOf(source);
	const events = await tx.event.findMany({
		where: { sourceId: source.id, action: 'source.edited' },
		orderBy: { id: 'desc' },
		take: Math.max(1, source.revision - seen),
		include: { actor: { select: { name: true } } }
	});
	const edits = events.map(({ data }) => (data as { edits?: SourceChanges }).edits ?? {});
	const changed = fieldChanges(sourceDetailNames, beforeEdits(current, edits), current);
	const by = events[0]?.actor?.name ?? 'Somebody';
	const names = sourceDetailNames.filter((name) => name in changed);
	const what = names.map((name) => sourceDetailWords[name]).join(', ') || 'details';
	return {
		ok: false,
		reason: {
			code: 'stale',
			words: `${by} changed the ${what} of this source after you opened it. Nothing of yours is saved or lost: compare, then save again.`,
			details: { by, revision: source.revision, changed }
		}
	};
}
