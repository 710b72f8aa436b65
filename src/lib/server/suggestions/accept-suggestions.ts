import type { Change } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvents } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import { insertClaims, type InsertedClaim } from '../claims/claim-fields.ts';
import { recordChanges, type Done } from '../claims/record-changes.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import {
	decideSuggestion,
	holdSuggestions,
	settleSuggestions,
	type HeldSuggestion
} from './settle-suggestions.ts';
import { fieldsOfSuggestion } from './suggestion-fields.ts';

/** What came of accepting several suggestions at once. */
export interface AcceptedSuggestions extends Done {
	accepted: number;
	/** How many of them somebody had decided before. */
	decided: number;
}

/** Makes an open claim of a suggestion, as it stands. */
export async function acceptSuggestion(
	context: Context,
	articleId: string,
	{ suggestionId }: { suggestionId: string }
): Promise<Result<Done>> {
	return decideSuggestion(context, articleId, suggestionId, async (tx, held) => {
		const { made, changes } = await makeClaims(tx, context, articleId, [held]);
		const [claim] = made;
		if (!claim) throw new Error('The claim was not made.');
		const event = { action: 'suggestion.accepted', articleId, claimId: claim.id } as const;
		const data = { claimNumber: claim.number, statement: held.statement };
		const eventId = await recordChanges(tx, context, event, changes, data);
		return { eventId, claimNumber: claim.number };
	});
}

/** Makes open claims of those of the suggestions that nobody has decided, in one step to undo. */
export async function acceptSuggestions(
	context: Context,
	articleId: string,
	{ suggestionIds }: { suggestionIds: readonly string[] }
): Promise<Result<AcceptedSuggestions>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const held = await holdSuggestions(tx, articleId, suggestionIds);
		const open = held.filter(({ outcome }) => outcome === null);
		if (open.length === 0) {
			return refuse('missing', 'These suggestions have all been decided. Reload the page.');
		}
		const { made, changes } = await makeClaims(tx, context, articleId, open);
		// Each claim's own history tells where it came from; the article's has one line for all.
		await recordEvents(
			tx,
			context,
			made.map(({ id }) => ({ action: 'suggestion.accepted', claimId: id }))
		);
		const event = { action: 'suggestions.accepted', articleId } as const;
		const count = made.length;
		const eventId = await recordChanges(tx, context, event, changes, { count });
		return ok({ eventId, accepted: count, decided: held.length - count });
	});
}

async function makeClaims(
	tx: Tx,
	context: Context,
	articleId: string,
	held: readonly HeldSuggestion[]
): Promise<{ made: InsertedClaim[]; changes: Change[] }> {
	const version = await tx.articleVersion.findFirstOrThrow({
		where: { articleId },
		orderBy: { number: 'desc' },
		select: { id: true, text: true }
	});
	const place = { articleId, versionId: version.id, text: version.text };
	const made = await insertClaims(
		tx,
		context.now,
		{ ...place, createdById: context.actor.id },
		held.map(fieldsOfSuggestion)
	);
	const settled = held.flatMap(({ id }, index) => {
		const claim = made[index];
		return claim ? [{ id, claimId: claim.id }] : [];
	});
	const decided = await settleSuggestions(tx, context, settled, 'accepted');
	return { made, changes: [...made.map(({ change }) => change), ...decided] };
}
