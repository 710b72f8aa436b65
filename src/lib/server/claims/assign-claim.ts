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
	return changeClaim(context, input, async (_claim, tx) => {
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
			data: { assignee: assignee?.name ?? null, dueAt }
		});
	});
}
