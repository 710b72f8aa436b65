import type { Change } from '#lib/domain/claim/change.ts';
import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { writeEvidence } from '../evidence/evidence-fields.ts';
import { writeClaim } from './claim-fields.ts';
import { lockClaims, noSuchClaim } from './lock-claim.ts';
import { moveOn } from './move-on.ts';
import { recordChanges, type Done } from './record-changes.ts';
import { staleClaim } from './stale.ts';
import { versionText } from './version-text.ts';

/**
 * Joins another claim of the same article into this one: its words are joined, the other's evidence
 * moves here, and the other is hidden with a pointer to this one.
 */
export async function mergeClaims(
	context: Context,
	input: {
		claimId: string;
		revision: number;
		otherId: string;
		otherRevision: number;
		statement: string;
	}
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	if (input.claimId === input.otherId) {
		return refuse('same', 'A claim cannot be merged with itself.', 'otherId');
	}

	return inTransaction(async (tx) => {
		const [claim, other] = await lockClaims(tx, [input.claimId, input.otherId]);
		const anchor = claim?.anchors[0];
		const otherAnchor = other?.anchors[0];
		if (!claim || !other || !anchor || !otherAnchor) return noSuchClaim;
		if (claim.articleId !== other.articleId) return noSuchClaim;
		if (claim.revision !== input.revision) return staleClaim(tx, claim, input.revision);
		if (other.revision !== input.otherRevision) return staleClaim(tx, other, input.otherRevision);
		const next = await moveOn(tx, context, claim, { type: 'merge' });
		if (!next.ok) return next;
		const otherNext = await moveOn(tx, context, other, { type: 'merge' });
		if (!otherNext.ok) {
			const { code, words } = otherNext.reason;
			return refuse(code, `C-${other.number}: ${words}`, 'otherId');
		}
		if ((await tx.expertQuestion.count({ where: { claimId: other.id } })) > 0) {
			const words = `An expert was asked about C-${other.number}, so it stays. Merge this claim into that one.`;
			return refuse('asked', words, 'otherId');
		}
		const start = Math.min(anchor.start, otherAnchor.start);
		const end = Math.max(anchor.end, otherAnchor.end);
		const words = makeAnchor(await versionText(tx, anchor.versionId), start, end);
		if (!words.ok) return words;

		const moved = await tx.evidence.findMany({ where: { claimId: other.id, removedAt: null } });
		const changes: Change[] = [
			await writeClaim(tx, context.now, claim, {
				start,
				end,
				statement: input.statement,
				...next.value,
				// The evidence of the other begins the review here too.
				...(moved.length > 0 ? { state: 'inReview' as const } : {})
			}),
			await writeClaim(tx, context.now, other, {
				mergedIntoId: claim.id,
				removedAt: context.now.toISOString()
			})
		];
		for (const row of moved) changes.push(await writeEvidence(tx, row, { claimId: claim.id }));
		const eventId = await recordChanges(
			tx,
			context,
			{ action: 'claim.merged', articleId: claim.articleId, claimId: claim.id },
			changes,
			{
				claimNumber: claim.number,
				otherClaimNumber: other.number,
				statement: input.statement,
				otherStatement: other.statement
			}
		);
		return ok({ eventId, claimNumber: claim.number });
	});
}
