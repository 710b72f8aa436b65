import { transition, type Action, type LivingClaim } from '#lib/domain/claim/lifecycle.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { loadFactsOfClaims } from './claim-facts.ts';
import { lifecycleFacts } from './lifecycle-facts.ts';
import { noSuchClaim, type LockedClaim } from './lock-claim.ts';

type Moving = Pick<LockedClaim, 'id' | 'state' | 'round'>;

/** Asks the rules for the state and round of a locked claim after an action; a refusal says why not. */
export async function moveOn(
	tx: Tx,
	context: Context,
	claim: Moving,
	action: Action
): Promise<Result<LivingClaim>> {
	const [next] = await moveAllOn(tx, context, [claim], action);
	return next ?? noSuchClaim;
}

/** Asks the same of each of several locked claims, in as many queries as of one. */
export async function moveAllOn(
	tx: Tx,
	context: Context,
	claims: readonly Moving[],
	action: Action
): Promise<Result<LivingClaim>[]> {
	const loaded = await loadFactsOfClaims(
		tx,
		claims.map(({ id }) => id)
	);
	return claims.map(({ id, state, round }) => {
		const its = loaded.get(id);
		if (!its) return noSuchClaim;
		const facts = lifecycleFacts({ ...its, round });
		const next = transition({ state, round }, context.actor, action, facts);
		return next.ok ? ok({ state: next.value.state, round: next.value.round }) : next;
	});
}
