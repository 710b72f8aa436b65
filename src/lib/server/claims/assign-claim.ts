import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { hasRole } from '#lib/domain/role.ts';
import { lockUser } from '../auth/lock-user.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import type { Done } from './record-changes.ts';

/** Says who works on a claim and until when; null for nobody and for no due time. */
export async function assignClaim(
	context: Context,
	input: { claimId: string; revision: number; assigneeId: string | null; dueAt: string | null }
): Promise<Result<Done, Reason>> {
	const { assigneeId, dueAt } = input;
	return changeClaim(context, input, async (claim, tx) => {
		const dueBefore = claim.dueAt?.toISOString() ?? null;
		if (assigneeId === claim.assigneeId && dueAt === dueBefore) {
			return refuse('unchanged', 'This is as it was. Change who has the claim, or when it is due.');
		}
		// A date that has gone by meanwhile may stay, when only the person changes.
		if (dueAt !== null && dueAt !== dueBefore && new Date(dueAt) <= context.now) {
			return refuse('due', 'This time has gone by. Choose a later one, or none.', 'dueAt');
		}
		// Locked, so that nobody is given a claim in the moment in which theirs are taken off them.
		const assignee = assigneeId ? await lockUser(tx, assigneeId) : null;
		const canTake = assignee && !assignee.disabledAt && hasRole(assignee.role, 'reviewer');
		if (assigneeId && !canTake) {
			return refuse(
				'assignee',
				'This person cannot take a claim. Choose a reviewer.',
				'assigneeId'
			);
		}
		return ok({
			action: 'claim.assigned',
			patch: { assigneeId, dueAt },
			data: { assignee: assignee?.name ?? null }
		});
	});
}
