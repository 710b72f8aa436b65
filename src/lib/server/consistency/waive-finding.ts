import type { z } from 'zod';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { takeBackWaiverForm, waiveForm } from '#lib/forms/consistency.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';

/** Lets a finding of the consistency desk stand, with the reason, while what it rests on stays so. */
export async function waiveFinding(
	context: Context,
	{ claimId, rule, facts, reason }: z.output<typeof waiveForm>
): Promise<Result<object>> {
	const denied = requireRole(context, 'editor');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const claim = await lockClaim(tx, claimId);
		if (!claim) return noSuchClaim;
		const standing = await tx.waiver.findFirst({
			where: { claimId, rule, facts, removedAt: null },
			include: { waivedBy: { select: { name: true } } }
		});
		if (standing) return refuse('same', `${standing.waivedBy.name} has let this stand already.`);
		const { actor, now } = context;
		await tx.waiver.create({
			data: { claimId, rule, facts, reason, waivedById: actor.id, waivedAt: now }
		});
		const { articleId } = claim;
		const data = { rule, reason };
		await recordEvent(tx, context, { action: 'finding.waived', articleId, claimId, data });
		return ok({});
	});
}

/** Takes a waiver back: the finding stands open again. */
export async function takeBackWaiver(
	context: Context,
	{ waiverId }: z.output<typeof takeBackWaiverForm>
): Promise<Result<object>> {
	const denied = requireRole(context, 'editor');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const { count } = await tx.waiver.updateMany({
			where: { id: waiverId, removedAt: null },
			data: { removedAt: context.now }
		});
		const waiver = await tx.waiver.findUnique({
			where: { id: waiverId },
			include: { claim: { select: { articleId: true } } }
		});
		if (count === 0 || !waiver) return refuse('missing', 'This was taken back already.');
		const { claimId, rule, claim } = waiver;
		await recordEvent(tx, context, {
			action: 'waiver.takenBack',
			...{ articleId: claim.articleId, claimId },
			data: { rule }
		});
		return ok({});
	});
}
