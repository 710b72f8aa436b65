import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import type { Done } from './record-changes.ts';

/** Moves a claim one place up or down in the order of its article. */
export async function moveClaim(
	context: Context,
	input: { claimId: string; revision: number; direction: 'up' | 'down' }
): Promise<Result<Done, Reason>> {
	const up = input.direction === 'up';
	return changeClaim(context, input, async (claim, tx) => {
		const order = await tx.claim.findMany({
			where: { articleId: claim.articleId, removedAt: null },
			orderBy: [{ position: 'asc' }, { number: 'asc' }],
			select: { id: true, position: true }
		});
		const at = order.findIndex((row) => row.id === claim.id);
		const near = order[up ? at - 1 : at + 1];
		if (!near) return refuse('edge', `This is already the ${up ? 'first' : 'last'} claim.`);
		const far = order[up ? at - 2 : at + 2];
		return ok({
			action: 'claim.moved',
			patch: { position: between(near.position, far?.position, up) },
			data: { direction: input.direction }
		});
	});
}

// Two claims at one position would not part; a whole step past the neighbour always does, and the
// order of the rest follows.
function between(near: number, far: number | undefined, up: boolean): number {
	if (far === undefined || far === near) return near + (up ? -1 : 1) * 0.5;
	return (near + far) / 2;
}
