import { changedFields, type ClaimFields } from '#lib/domain/claim/change.ts';
import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { SuggestionOutcome } from '#lib/domain/suggest/outcome.ts';
import type { CreateClaim } from '#lib/forms/claim.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { insertClaim } from './claim-fields.ts';
import {
	holdOpenSuggestion,
	settleSuggestions,
	type HeldSuggestion
} from '../suggestions/settle-suggestions.ts';
import { fieldsOfSuggestion } from '../suggestions/suggestion-fields.ts';
import { recordChanges, type Done } from './record-changes.ts';
import { untouched } from './untouched.ts';

export interface CreatedClaim extends Done {
	claimId: string;
	claimNumber: number;
}

/**
 * Makes an open claim of the words from `start` to `end` in the newest version of an article; of a
 * suggestion that the person has looked over, when there is one.
 */
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
		const { suggestionId } = input;
		const held = suggestionId ? await holdOpenSuggestion(tx, articleId, suggestionId) : null;
		if (held && !held.ok) return held;

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
		const changes = [change];
		let outcome: SuggestionOutcome | null = null;
		if (held) {
			outcome = isAsSuggested(held.value, fields) ? 'accepted' : 'edited';
			const settled = [{ id: held.value.id, claimId: id }];
			changes.push(...(await settleSuggestions(tx, context, settled, outcome)));
		}
		const eventId = await recordChanges(
			tx,
			context,
			{ action: held ? 'suggestion.accepted' : 'claim.created', articleId, claimId: id },
			changes,
			{ claimNumber: number, statement, ...(outcome && { outcome }) }
		);
		return ok({ eventId, claimId: id, claimNumber: number });
	});
}

function isAsSuggested(suggestion: HeldSuggestion, fields: ClaimFields): boolean {
	const suggested = fieldsOfSuggestion(suggestion);
	return changedFields({ ...fields, ...suggested }, fields).length === 0;
}
