import { trimSpan, type Span } from '#lib/domain/article/text.ts';
import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import { toPriority } from '#lib/domain/claim/priority.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { fieldsOf, insertClaim, writeClaim } from './claim-fields.ts';
import { freePlaces } from './free-places.ts';
import { lockClaim, noSuchClaim } from './lock-claim.ts';
import { lockHolder } from './lock-holder.ts';
import { moveOn } from './move-on.ts';
import { recordChanges, type Done } from './record-changes.ts';
import { staleClaim } from './stale.ts';
import { untouched } from './untouched.ts';
import { versionText } from './version-text.ts';

const secondWithNobody =
	'The second is with nobody: whoever has the first holds as many claims as this desk gives to one person.';

/**
 * Cuts a claim in two at offset `at` of the article: the claim keeps the words before it, a new one
 * takes the words after it. Evidence stays with the first. The new one is with whoever has the claim,
 * or with nobody where they have no place for one more: no words are lost for that.
 */
export async function splitClaim(
	context: Context,
	input: {
		claimId: string;
		revision: number;
		at: number;
		firstStatement: string;
		secondStatement: string;
	}
): Promise<Result<Done, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;

	return inTransaction(async (tx) => {
		await lockHolder(tx, input.claimId);
		const claim = await lockClaim(tx, input.claimId);
		const anchor = claim?.anchors[0];
		if (!claim || !anchor) return noSuchClaim;
		if (claim.revision !== input.revision) return staleClaim(tx, claim, input.revision);
		const next = await moveOn(tx, context, claim, { type: 'split' });
		if (!next.ok) return next;
		const text = await versionText(tx, anchor.versionId);
		const [first, second] = partsOf(text, anchor.start, input.at, anchor.end);
		if (!first || !second) {
			return refuse('cut', 'Both claims need words of their own. Cut between two words.', 'at');
		}

		const { assigneeId } = claim;
		const free = assigneeId && (await freePlaces(tx, assigneeId));
		const hasPlace = typeof free !== 'number' || free > 0;
		const kept = await writeClaim(tx, context.now, claim, {
			...next.value,
			...first,
			statement: input.firstStatement
		});
		const made = await insertClaim(
			tx,
			context.now,
			{
				articleId: claim.articleId,
				versionId: anchor.versionId,
				text,
				createdById: context.actor.id
			},
			{
				...fieldsOf(claim),
				...untouched,
				...second,
				assigneeId: hasPlace ? assigneeId : null,
				dueAt: claim.dueAt?.toISOString() ?? null,
				priority: toPriority(claim.priority),
				slots: {},
				statement: input.secondStatement
			}
		);
		const eventId = await recordChanges(
			tx,
			context,
			{ action: 'claim.split', articleId: claim.articleId, claimId: claim.id },
			[kept, made.change],
			{ claimNumber: claim.number, newClaimNumber: made.number, statement: claim.statement }
		);
		return ok({
			...{ eventId, claimNumber: claim.number },
			...(hasPlace ? {} : { note: secondWithNobody })
		});
	});
}

/** The two trimmed spans either side of a cut; null for a side without words. */
function partsOf(text: string, start: number, at: number, end: number) {
	return [
		wordsBetween(text, start, Math.min(at, end)),
		wordsBetween(text, Math.max(at, start), end)
	] as const;
}

function wordsBetween(text: string, from: number, to: number): Span | null {
	const { start, end } = trimSpan(text, from, to);
	return makeAnchor(text, start, end).ok ? { start, end } : null;
}
