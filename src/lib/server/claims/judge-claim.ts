import { transition, type Action as Move } from '#lib/domain/claim/lifecycle.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { loadClaimFacts, type ClaimFacts } from './claim-facts.ts';
import { writeClaim } from './claim-fields.ts';
import { lifecycleFacts } from './lifecycle-facts.ts';
import { lockClaim, noSuchClaim } from './lock-claim.ts';
import { staleClaim } from './stale.ts';

/** The claim as the person saw it who judges it. */
export interface Seen {
	claimId: string;
	revision: number;
	/** What the judgement rests on; left out by a withdrawal, which rests on nothing. */
	basis?: string;
}

/** What the history says of a judgement. */
export interface Judgement<Data> {
	action: Action;
	data: Data;
}

/**
 * The way of every judgement, from a rating to a withdrawal: role, lock, revision and basis, the rules
 * of the claim's lifecycle for the move that `choose` picks, then `write`, the claim's new state and
 * one event, all in one transaction. It cannot be undone, only followed by another. Gives what the
 * event says.
 */
export async function judgeClaim<M extends Move, Data extends object>(
	context: Context,
	role: Role,
	seen: Seen,
	choose: (facts: ClaimFacts, tx: Tx) => Result<M> | Promise<Result<M>>,
	write: (tx: Tx, facts: ClaimFacts, move: M) => Promise<Result<Judgement<Data>>>
): Promise<Result<Data & { claimNumber: number }, Reason>> {
	const denied = requireRole(context, role);
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const claim = await lockClaim(tx, seen.claimId);
		if (!claim) return noSuchClaim;
		if (claim.revision !== seen.revision) return staleClaim(tx, claim, seen.revision);
		const facts = await loadClaimFacts(tx, claim.id);
		if (!facts) return noSuchClaim;
		if (seen.basis !== undefined && seen.basis !== facts.basis) {
			return refuse(
				'stale',
				'The evidence changed after you opened this claim. What you wrote is kept: look at it again, then send.'
			);
		}
		const move = await choose(facts, tx);
		if (!move.ok) return move;
		const rules = lifecycleFacts({ ...facts, round: claim.round });
		const next = transition(claim, context.actor, move.value, rules);
		if (!next.ok) return next;
		const written = await write(tx, facts, move.value);
		if (!written.ok) return written;

		const { action, data } = written.value;
		const { number: claimNumber, statement, articleId } = claim;
		// When a hidden rating came is not for the lists, which say when a claim was changed.
		const changedAt = move.value.type === 'rate' ? claim.updatedAt : context.now;
		await writeClaim(tx, changedAt, claim, next.value);
		await recordEvent(tx, context, {
			action,
			articleId,
			claimId: claim.id,
			data: { claimNumber, statement, ...data }
		});
		return ok({ ...data, claimNumber });
	});
}
