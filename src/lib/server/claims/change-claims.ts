import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { lockUsers } from '../auth/lock-user.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { lockClaims, noSuchClaim, type LockedClaim } from './lock-claim.ts';
import { writeChanges, type ClaimChange, type WrittenChange } from './write-changes.ts';

/** A claim as the actor saw it. */
export interface SeenClaim {
	claimId: string;
	revision: number;
}

export interface RefusedClaim extends Reason {
	claimId: string;
	/** Null where it is not there any more. */
	claimNumber: number | null;
}

/** What came of one action on many claims: what could be done is done, and the rest says why not. */
export interface ManyDone {
	done: WrittenChange[];
	refused: RefusedClaim[];
}

interface Changing {
	/** Each once. */
	claims: readonly SeenClaim[];
	/** People whom the change concerns, who are locked before the claims. */
	personIds?: readonly string[];
}

/** Whoever changed it is not named: that they did could tell of a rating. It may have been the actor. */
const movedOn = refuse('stale', 'Changed meanwhile.');

/**
 * The way of one action on many claims, as `changeClaim` is of one: role, locks, the revision of each,
 * `decide` for all that are as they were seen, and the writes with an event for each, in one
 * transaction and a fixed number of statements. Where all are refused for one field of the form, the
 * form is.
 */
export async function changeClaims(
	context: Context,
	{ claims: seen, personIds = [] }: Changing,
	decide: (claims: readonly LockedClaim[], tx: Tx) => Promise<Result<ClaimChange>[]>
): Promise<Result<ManyDone>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		await lockUsers(tx, personIds);
		const ids = seen.map(({ claimId }) => claimId);
		const locked = await lockClaims(tx, ids);
		const asSeen = locked.filter(
			(claim, index): claim is LockedClaim =>
				claim !== null && claim.revision === seen[index]?.revision
		);
		const decisions = await decide(asSeen, tx);
		const decided = new Map(asSeen.map(({ id }, index) => [id, decisions[index]]));
		const results = ids.map((claimId, index) => {
			const claim = locked[index] ?? null;
			return { claimId, claim, decision: claim ? (decided.get(claimId) ?? movedOn) : noSuchClaim };
		});
		const refused = results.flatMap(({ claimId, claim, decision }) =>
			decision.ok ? [] : [{ claimId, claimNumber: claim?.number ?? null, ...decision.reason }]
		);
		if (refused.length === results.length) {
			const reason = reasonForAll(refused);
			if (reason) return { ok: false, reason };
		}
		const toWrite = results.flatMap(({ claim, decision }) =>
			claim && decision.ok ? [{ claim, change: decision.value }] : []
		);
		return ok({ done: await writeChanges(tx, context, toWrite), refused });
	});
}

/** Why the form is refused: what is wrong with one field of it, or it changes nothing. */
function reasonForAll(refused: readonly RefusedClaim[]): Reason | null {
	const [first] = refused;
	if (!first || (!first.field && first.code !== 'unchanged')) return null;
	const { code, words, field } = first;
	if (refused.some((other) => other.code !== code || other.words !== words)) return null;
	return { code, words, ...(field !== undefined && { field }) };
}
