import type { ClaimFields } from '#lib/domain/claim/change.ts';
import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { CreateClaim } from '#lib/forms/claim.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { insertClaim } from './claim-fields.ts';
import { recordChanges, type Done } from './record-changes.ts';

export interface CreatedClaim extends Done {
	claimId: string;
	claimNumber: number;
}

/** Makes an open claim of the words from `start` to `end` in the newest version of an article. */
export async function createClaim(
	context: Context,
	articleId: string,
	input: CreateClaim
): Promise<Result<CreatedClaim>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const version = await tx.articleVersion.findFirst({
			where: { articleId },
			orderBy: { number: 'desc' }
		});
		if (!version) return refuse('missing', 'This article is no longer there.');
		const anchor = makeAnchor(version.text, input.start, input.end);
		if (!anchor.ok) return anchor;

		const { kind, statement, slots, claimant, saidOn, saidWhere, start, end } = input;
		const fields: ClaimFields = {
			...untouched,
			kind,
			statement,
			slots: { ...readSlots(kind, slots) },
			claimant,
			saidOn,
			saidWhere,
			// Claims stand in the order of their words until somebody moves them.
			position: start,
			start,
			end
		};
		const place = {
			articleId,
			versionId: version.id,
			text: version.text,
			createdById: context.actor.id
		};
		const { change, id, number } = await insertClaim(tx, context.now, place, fields);
		const eventId = await recordChanges(
			tx,
			context,
			{ action: 'claim.created', articleId, claimId: id },
			[change],
			{ claimNumber: number, statement }
		);
		return ok({ eventId, claimId: id, claimNumber: number });
	});
}

/** A claim that nobody has worked on yet. */
export const untouched = {
	state: 'open',
	round: 1,
	assigneeId: null,
	dueAt: null,
	dismissReason: null,
	mergedIntoId: null,
	removedAt: null
} as const satisfies Partial<ClaimFields>;
