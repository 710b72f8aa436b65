import { transition, type Action, type LivingClaim } from '#lib/domain/claim/lifecycle.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { loadClaimFacts } from './claim-facts.ts';
import { lifecycleFacts } from './lifecycle-facts.ts';
import { noSuchClaim, type LockedClaim } from './lock-claim.ts';

/** Asks the rules for the state and round of a locked claim after an action; a refusal says why not. */
export async function moveOn(
	tx: Tx,
	context: Context,
	claim: Pick<LockedClaim, 'id' | 'state' | 'round'>,
	action: Action
): Promise<Result<LivingClaim>> {
	const loaded = await loadClaimFacts(tx, claim.id);
	if (!loaded) return noSuchClaim;
	const { state, round } = claim;
	const facts = lifecycleFacts({ ...loaded, round });
	const next = transition({ state, round }, context.actor, action, facts);
	return next.ok ? { ok: true, value: { state: next.value.state, round: next.value.round } } : next;
}
