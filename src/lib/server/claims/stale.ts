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
	const row = { claimId: claim.id, rowId: claim.id, seen };
	const { before, by } = await missedChanges<ClaimFields>(tx, row, current);
	const names = changedFields(before, current);
	const words = names.flatMap((name) => fieldWords[name] ?? []);
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
	const row = { claimId, rowId: id, seen };
	const { before, by } = await missedChanges<EvidenceFields>(tx, row, current);
	const names = Object.keys(current) as (keyof EvidenceFields)[];
	return {
		ok: false,
		reason: {
			code: 'stale',
			words: `${by} changed this evidence after you opened it. Nothing of yours is lost: compare, then save again.`,
			details: { by, revision, changed: fieldChanges(names, before, current) }
		}
	};
}

/**
 * What a person missed who saw a row at revision `seen`: its fields before the first recorded change
 * after that, and who made the last such change. Only changes of fields count: a rating moves a claim on
 * too, and the name of whoever gave it is kept from those who have yet to rate.
 */
async function missedChanges<Fields>(
	tx: Tx,
	{ claimId, rowId, seen }: { claimId: string; rowId: string; seen: number },
	current: Fields
): Promise<{ before: Fields; by: string }> {
	const missed = await tx.$queryRaw<{ before: Fields; by: string }[]>`
		select change->'before' as before, coalesce(u.name, 'The desk') as by
		from "Event" e
		cross join jsonb_array_elements(e.data->'changes') change
		left join "User" u on u.id = e."actorId"
		where e."claimId" = ${claimId}::uuid and change->>'id' = ${rowId}
			and (change->>'revision')::int > ${seen}
		order by e.id`;
	return { before: missed[0]?.before ?? current, by: missed.at(-1)?.by ?? 'Somebody' };
}
