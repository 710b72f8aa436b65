import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { AssignClaim } from '#lib/forms/claim.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import { decideHandOvers } from './decide-hand-overs.ts';
import type { Done } from './record-changes.ts';

/** Says who works on a claim, until when, how urgent it is, and what whoever has it next should know. */
export async function assignClaim(
	context: Context,
	{ claimId, revision, ...wanted }: AssignClaim
): Promise<Result<Done, Reason>> {
	const changing = { claimId, revision, personId: wanted.assigneeId };
	return changeClaim(context, changing, async (claim, tx) => {
		const { taker, decisions } = await decideHandOvers(tx, context, [claim], wanted);
		const [decided] = decisions;
		if (!decided) throw new Error('A claim was left out of its own hand-over.');
		if (!decided.ok) return decided;
		const data = { assignee: taker, taken: wanted.assigneeId === context.actor.id ? 'yes' : null };
		return ok({ action: 'claim.assigned', patch: decided.value, data });
	});
}
