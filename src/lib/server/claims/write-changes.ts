import type { ClaimFields } from '#lib/domain/claim/change.ts';
import type { NoPlace } from '#lib/domain/claim/with-nobody.ts';
import type { Action } from '../audit/actions.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { writeClaims } from './claim-fields.ts';
import type { LockedClaim } from './lock-claim.ts';
import { recordAllChanges } from './record-changes.ts';

/** What was decided of one claim. */
export interface ClaimChange {
	action: Action;
	patch: Partial<ClaimFields>;
	/** What the words of the history need beside the change itself. */
	data?: Record<string, string | number | null>;
	/** Why it is with nobody, where somebody would have had it. */
	noPlace?: NoPlace | undefined;
}

/** A claim that was changed, the event by which to undo it, and its revision since. */
export interface WrittenChange {
	claimId: string;
	claimNumber: number;
	eventId: string;
	revision: number;
	/** Why it is with nobody, where somebody would have had it. */
	noPlace?: NoPlace | undefined;
}

/**
 * Writes what was decided of locked claims, each with an event of its own, and gives what came of it
 * in turn. As many statements for many claims as for one.
 */
export async function writeChanges(
	tx: Tx,
	context: Context,
	decided: readonly { claim: LockedClaim; change: ClaimChange }[]
): Promise<WrittenChange[]> {
	if (decided.length === 0) return [];
	const written = await writeClaims(
		tx,
		context.now,
		decided.map(({ claim, change }) => ({ claim, patch: change.patch }))
	);
	const events = written.flatMap((row, index) => {
		const its = decided[index];
		if (!its) return [];
		const { id: claimId, articleId, number: claimNumber, statement } = its.claim;
		const { action, data } = its.change;
		const event = { action, articleId, claimId };
		const { noPlace } = its.change;
		return [{ event, changes: [row], data: { claimNumber, statement, ...data }, noPlace }];
	});
	const eventIds = await recordAllChanges(tx, context, events);
	return events.map(({ event, data: { claimNumber }, changes: [row], noPlace }, index) => ({
		...{ claimId: event.claimId, claimNumber, eventId: eventIds[index] ?? '' },
		...{ revision: row?.revision ?? 0, ...(noPlace && { noPlace }) }
	}));
}
