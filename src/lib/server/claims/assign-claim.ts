import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { hasRole } from '#lib/domain/role.ts';
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
		const assignee = assigneeId
			? await tx.user.findFirst({ where: { id: assigneeId, disabledAt: null } })
			: null;
		if (assigneeId && !(assignee && hasRole(assignee.role, 'reviewer'))) {
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
