import type { EvidenceFields } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { EditEvidence } from '#lib/forms/evidence.ts';
import type { Action } from '../audit/actions.ts';
import { requireRole } from '../auth/require-role.ts';
import { lockClaim, noSuchClaim } from '../claims/lock-claim.ts';
import { recordChanges, type Done } from '../claims/record-changes.ts';
import { staleEvidence } from '../claims/stale.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import type { Evidence } from '../db/generated/client.ts';
import { evidenceFieldsOf, writeEvidence } from './evidence-fields.ts';
import { refuseLastEvidence } from './last-evidence.ts';

/** Rewrites an evidence row. */
export async function editEvidence(
	context: Context,
	{ evidenceId, revision, ...fields }: EditEvidence
): Promise<Result<Done, Reason>> {
	return changeEvidence(context, { evidenceId, revision }, 'evidence.edited', async () =>
		ok(fields)
	);
}

/** Takes an evidence row away. A claim that was rated this round keeps at least one. */
export async function removeEvidence(
	context: Context,
	input: { evidenceId: string; revision: number }
): Promise<Result<Done, Reason>> {
	return changeEvidence(context, input, 'evidence.removed', async (tx, row) => {
		const last = await refuseLastEvidence(tx, row);
		if (last) return last;
		return ok({ removedAt: context.now.toISOString() });
	});
}

async function changeEvidence(
	context: Context,
	{ evidenceId, revision }: { evidenceId: string; revision: number },
	action: Action,
	decide: (tx: Tx, row: Evidence) => Promise<Result<Partial<EvidenceFields>>>
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		const found = await tx.evidence.findFirst({ where: { id: evidenceId, removedAt: null } });
		const claim = found && (await lockClaim(tx, found.claimId));
		if (!claim) return noSuchClaim;
		// Read again: the claim's lock is the one that guards its evidence.
		const row = await tx.evidence.findFirst({
			where: { id: evidenceId, removedAt: null },
			include: { source: { select: { title: true } } }
		});
		if (!row) return refuse('missing', 'This evidence was removed by somebody else.');
		if (row.revision !== revision) {
			return staleEvidence(tx, row, evidenceFieldsOf(row), revision);
		}
		const decided = await decide(tx, row);
		if (!decided.ok) return decided;

		const change = await writeEvidence(tx, row, decided.value);
		const eventId = await recordChanges(
			tx,
			context,
			{ action, articleId: claim.articleId, claimId: claim.id, sourceId: row.sourceId },
			[change],
			{
				claimNumber: claim.number,
				statement: claim.statement,
				title: row.source.title,
				stance: row.stance
			}
		);
		return ok({ eventId, claimNumber: claim.number });
	});
}
