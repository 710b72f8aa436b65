import {
	changedFields,
	fieldWords,
	type ClaimFields,
	type EvidenceFields
} from '#lib/domain/claim/change.ts';
import { fieldChanges, type FieldChanges } from '#lib/domain/field-changes.ts';
import type { Reason } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import { fieldsOf } from './claim-fields.ts';
import type { LockedClaim } from './lock-claim.ts';

/** What a person whose save came too late needs: who changed what, from what they saw to what is there. */
export interface StaleDetails<Fields> {
	by: string;
	revision: number;
	changed: FieldChanges<Fields>;
}

export interface StaleReason<Fields> extends Reason {
	code: 'stale';
	details: StaleDetails<Fields>;
}

/** The refusal of a save that was made from revision `seen` of a claim that has moved on since. */
export async function staleClaim(
	tx: Tx,
	claim: LockedClaim,
	seen: number
): Promise<{ ok: false; reason: StaleReason<ClaimFields> }> {
	const current = fieldsOf(claim);
	const before = (await fieldsSeen<ClaimFields>(tx, claim.id, claim.id, seen)) ?? current;
	const names = changedFields(before, current);
	const words = names.flatMap((name) => fieldWords[name] ?? []);
	const by = await lastActor(tx, claim.id);
	const what = words.length > 0 ? ` (${words.join(', ').toLowerCase()})` : '';
	return {
		ok: false,
		reason: {
			code: 'stale',
			words: `${by} changed this claim${what} after you opened it. Nothing of yours is lost: compare, then save again.`,
			details: { by, revision: claim.revision, changed: fieldChanges(names, before, current) }
		}
	};
}

/** The same for a row of a claim's evidence. */
export async function staleEvidence(
	tx: Tx,
	{ id, claimId, revision }: { id: string; claimId: string; revision: number },
	current: EvidenceFields,
	seen: number
): Promise<{ ok: false; reason: StaleReason<EvidenceFields> }> {
	const before = (await fieldsSeen<EvidenceFields>(tx, claimId, id, seen)) ?? current;
	const names = Object.keys(current) as (keyof EvidenceFields)[];
	const by = await lastActor(tx, claimId);
	return {
		ok: false,
		reason: {
			code: 'stale',
			words: `${by} changed this evidence after you opened it. Nothing of yours is lost: compare, then save again.`,
			details: { by, revision, changed: fieldChanges(names, before, current) }
		}
	};
}

/** A row's fields as a person saw them at revision `seen`: before the first recorded change after it. */
async function fieldsSeen<Fields>(
	tx: Tx,
	claimId: string,
	rowId: string,
	seen: number
): Promise<Fields | null> {
	const [first] = await tx.$queryRaw<{ before: Fields | null }[]>`
		select change->'before' as before
		from "Event" e, jsonb_array_elements(e.data->'changes') change
		where e."claimId" = ${claimId}::uuid and change->>'id' = ${rowId}
			and (change->>'revision')::int > ${seen}
		order by e.id limit 1`;
	return first?.before ?? null;
}

async function lastActor(tx: Tx, claimId: string): Promise<string> {
	const event = await tx.event.findFirst({
		where: { claimId },
		orderBy: { id: 'desc' },
		select: { actor: { select: { name: true } } }
	});
	return event?.actor?.name ?? 'Somebody';
}
