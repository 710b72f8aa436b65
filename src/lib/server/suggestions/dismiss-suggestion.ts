import { ok, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import { recordChanges, type Done } from '../claims/record-changes.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { holdOpenSuggestion, settleSuggestions } from './settle-suggestions.ts';

/** Sets a suggestion aside; it is not made again by a later search. */
export async function dismissSuggestion(
	context: Context,
	articleId: string,
	{ suggestionId }: { suggestionId: string }
): Promise<Result<Done>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const held = await holdOpenSuggestion(tx, articleId, suggestionId);
		if (!held.ok) return held;
		const { id, statement } = held.value;
		const changes = await settleSuggestions(tx, context, [{ id, claimId: null }], 'dismissed');
		const event = { action: 'suggestion.dismissed', articleId } as const;
		return ok({ eventId: await recordChanges(tx, context, event, changes, { statement }) });
	});
}
