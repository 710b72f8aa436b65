import type { HandOver, Held } from '#lib/domain/claim/hand-over.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { AssignClaim, AssignClaims } from '#lib/forms/claim.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import { changeClaims, type ManyDone } from './change-claims.ts';
import { decideHandOvers } from './decide-hand-overs.ts';
import type { LockedClaim } from './lock-claim.ts';
import type { Tx } from '../db/database.ts';
import type { Done } from './record-changes.ts';
import type { ClaimChange } from './write-changes.ts';

/** Says who works on a claim, until when, how urgent it is, and what whoever has it next should know. */
export async function assignClaim(
	context: Context,
	{ claimId, revision, ...wanted }: AssignClaim
): Promise<Result<Done, Reason>> {
	const changing = { claimId, revision, personId: wanted.assigneeId };
	return changeClaim(context, changing, async (claim, tx) => {
		const [decided] = await handOverChanges(tx, context, [claim], wanted);
		if (!decided) throw new Error('A claim was left out of its own hand-over.');
		return decided;
	});
}

/** Says the same of several claims; what is left out stays as it is on each. */
export async function assignClaims(
	context: Context,
	{ claims, ...wanted }: AssignClaims
): Promise<Result<ManyDone>> {
	const personIds = wanted.assigneeId ? [wanted.assigneeId] : [];
	return changeClaims(context, { claims, personIds }, (locked, tx) =>
		handOverChanges(tx, context, locked, wanted)
	);
}

async function handOverChanges(
	tx: Tx,
	context: Context,
	claims: readonly LockedClaim[],
	wanted: HandOver
): Promise<Result<ClaimChange>[]> {
	const { taker, decisions } = await decideHandOvers(tx, context, claims, wanted);
	const data = { assignee: taker, taken: wanted.assigneeId === context.actor.id ? 'yes' : null };
	return decisions.map((decided: Result<Held>) =>
		decided.ok ? ok({ action: 'claim.assigned', patch: decided.value, data }) : decided
	);
}
