import { danglingReferences } from '#lib/domain/publication/references.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { verdictWithScale, type ClaimFacts } from '../claims/claim-facts.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { findLabel } from './find-label.ts';

/** Writes the desk's verdict on a claim, with the words and the evidence that it rests on. */
export async function recordVerdict(
	tx: Tx,
	context: Context,
	facts: ClaimFacts,
	{ label, reason, explanation }: { label: string; reason: string; explanation: string }
): Promise<Result<NonNullable<ClaimFacts['verdict']>>> {
	const { claim, exact, basis, raterIds, evidence } = facts;
	const found = await findLabel(tx, claim, label);
	if (!found) {
		return refuse('label', 'This verdict is not on the scale of this claim. Reload the page.');
	}
	const [dangling] = danglingReferences(explanation, evidence.length);
	if (dangling !== undefined) {
		const has = evidence.length === 1 ? 'one source' : `${evidence.length} sources`;
		const words = `The explanation refers to [${dangling}], but the claim has ${has}.`;
		return refuse('reference', words, 'explanation');
	}
	const verdict = await tx.verdict.create({
		data: {
			claimId: claim.id,
			labelId: found.id,
			reason,
			explanation,
			round: claim.round,
			statement: claim.statement,
			exact,
			basis,
			decidedById: context.actor.id,
			decidedAt: context.now,
			ownDecision: raterIds.includes(context.actor.id)
		},
		include: verdictWithScale
	});
	return ok(verdict);
}
