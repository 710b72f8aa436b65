import { transition, type Action as Move } from '#lib/domain/claim/lifecycle.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { Action } from '../audit/actions.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import { loadClaimFacts, type ClaimFacts } from '../claims/claim-facts.ts';
import { writeClaim } from '../claims/claim-fields.ts';
import { lifecycleFacts } from '../claims/lifecycle-facts.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import { staleClaim } from '../claims/stale.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';

/** What was written for readers, and what the history says of it. */
export interface CheckChange {
	action: Action;
	slug: string;
	data: Record<string, string | number>;
}

export interface PublicCheck {
	claimNumber: number;
	/** The address of the page below /checks. */
	slug: string;
}

/**
 * The way of everything that changes what readers see: role, lock, revision, the rules of the claim's
 * lifecycle for the move that `choose` picks, then `write`, the claim's new state and one event, all in
 * one transaction. Unlike other changes it cannot be undone, only followed by another.
 */
export async function changeCheck(
	context: Context,
	{ claimId, revision }: { claimId: string; revision: number },
	choose: (facts: ClaimFacts) => Result<Move>,
	write: (tx: Tx, facts: ClaimFacts) => Promise<Result<CheckChange>>
): Promise<Result<PublicCheck, Reason>> {
	const denied = requireRole(context, 'editor');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		if (claim.revision !== revision) return staleClaim(tx, claim, revision);
		const facts = await loadClaimFacts(tx, claimId);
		if (!facts) return noSuchClaim;

		const move = choose(facts);
		if (!move.ok) return move;
		const rules = lifecycleFacts({ ...facts, round: claim.round });
		const next = transition(claim, context.actor, move.value, rules);
		if (!next.ok) return next;
		const written = await write(tx, facts);
		if (!written.ok) return written;

		const { action, slug, data } = written.value;
		const { number: claimNumber, statement, articleId } = claim;
		await writeClaim(tx, context.now, claim, next.value);
		await recordEvent(tx, context, {
			action,
			articleId,
			claimId,
			data: { claimNumber, statement, slug, ...data }
		});
		return ok({ claimNumber, slug });
	});
}
