import type { Result } from '#lib/domain/result.ts';
import { recordChanges, type Done } from '../claims/record-changes.ts';
import type { Context } from '../context.ts';
import { decideSuggestion, settleSuggestions } from './settle-suggestions.ts';

/** Sets a suggestion aside; it is not made again by a later search. */
export async function dismissSuggestion(
	context: Context,
	articleId: string,
	{ suggestionId }: { suggestionId: string }
): Promise<Result<Done>> {
	return decideSuggestion(context, articleId, suggestionId, async (tx, { id, statement }) => {
		const changes = await settleSuggestions(tx, context, [{ id, claimId: null }], 'dismissed');
		const event = { action: 'suggestion.dismissed', articleId } as const;
		return { eventId: await recordChanges(tx, context, event, changes, { statement }) };
	});
}
