import { changedFields, fieldWords, type ClaimFields } from '#lib/domain/claim/change.ts';
import type { Reason } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import { fieldsOf } from './claim-fields.ts';
import type { LockedClaim } from './lock-claim.ts';

/** What a person whose save came too late needs to see: who changed what, and the words as they are now. */
export interface StaleDetails {
	by: string;
	/** ISO 8601 instant. */
	at: string;
	changed: string[];
	revision: number;
	current: ClaimFields;
}

export interface StaleReason extends Reason {
	code: 'stale';
	details: StaleDetails;
}

interface RecordedChanges {
	changes?: { row: string; id: string; before: ClaimFields | null; revision: number }[];
}

/** The refusal of a save that was made from revision `seen` of a claim that has moved on since. */
export async function staleClaim(
	tx: Tx,
	claim: LockedClaim,
	seen: number
): Promise<{ ok: false; reason: StaleReason }> {
	const events = await tx.event.findMany({
		where: { claimId: claim.id },
		orderBy: { id: 'desc' },
		take: 50,
		include: { actor: { select: { name: true } } }
	});
	const current = fieldsOf(claim);
	// The fields as this person saw them: before the first change that they had not seen.
	const missed = events
		.flatMap((event) => (event.data as RecordedChanges).changes ?? [])
		.filter((change) => change.id === claim.id && change.revision > seen);
	const seenFields = missed.at(-1)?.before ?? current;
	const changed = changedFields(seenFields, current).flatMap((name) => fieldWords[name] ?? []);
	const by = events[0]?.actor?.name ?? 'Somebody';
	const what = changed.length > 0 ? ` (${changed.join(', ').toLowerCase()})` : '';
	return {
		ok: false,
		reason: {
			code: 'stale',
			words: `${by} changed this claim${what} after you opened it. Nothing of yours is lost: compare, then save again.`,
			details: {
				by,
				at: claim.updatedAt.toISOString(),
				changed,
				revision: claim.revision,
				current
			}
		}
	};
}
