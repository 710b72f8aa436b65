import type { SuggestionChange } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { SuggestionOutcome } from '#lib/domain/suggest/outcome.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Done } from '../claims/record-changes.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

const withDecider = { decidedBy: { select: { name: true } } } as const;

export type HeldSuggestion = Prisma.SuggestionGetPayload<{ include: typeof withDecider }>;

/** Locks suggestions of an article's newest version for the rest of the transaction, in the order of their ids. */
export async function holdSuggestions(
	tx: Tx,
	articleId: string,
	ids: readonly string[]
): Promise<HeldSuggestion[]> {
	await tx.$queryRaw`
		select id from "Suggestion" where id = any(${ids}::uuid[]) order by id for update`;
	const newest = await tx.articleVersion.findFirst({
		where: { articleId },
		orderBy: { number: 'desc' },
		select: { id: true }
	});
	return tx.suggestion.findMany({
		where: { id: { in: [...ids] }, versionId: newest?.id ?? articleId },
		orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
		include: withDecider
	});
}

/** Locks one suggestion that nobody has decided; a refusal says who has. */
export async function holdOpenSuggestion(
	tx: Tx,
	articleId: string,
	id: string
): Promise<Result<HeldSuggestion, Reason>> {
	const [held] = await holdSuggestions(tx, articleId, [id]);
	if (!held) return refuse('missing', 'This suggestion is no longer there. Reload the page.');
	if (held.outcome === null) return ok(held);
	const did = held.outcome === 'dismissed' ? 'dismissed' : 'accepted';
	return refuse('missing', `${held.decidedBy?.name ?? 'Somebody'} has ${did} this suggestion.`);
}

/** Writes one outcome of held suggestions, each with the claim made of it, and gives the changes. */
export async function settleSuggestions(
	tx: Tx,
	context: Context,
	settled: readonly { id: string; claimId: string | null }[],
	outcome: SuggestionOutcome
): Promise<SuggestionChange[]> {
	const ids = settled.map(({ id }) => id);
	const claimIds = settled.map(({ claimId }) => claimId);
	await tx.$executeRaw`
		update "Suggestion" s set outcome = ${outcome}::"SuggestionOutcome", "claimId" = made.claim,
			"decidedById" = ${context.actor.id}::uuid, "decidedAt" = ${context.now}
		from unnest(${ids}::uuid[], ${claimIds}::uuid[]) as made (id, claim)
		where s.id = made.id`;
	return settled.map(({ id, claimId }) => ({
		row: 'suggestion',
		id,
		before: null,
		after: { outcome, claimId }
	}));
}

/** Runs what a reviewer decides of one suggestion that nobody has decided, in one transaction. */
export async function decideSuggestion(
	context: Context,
	articleId: string,
	suggestionId: string,
	decide: (tx: Tx, held: HeldSuggestion) => Promise<Done>
): Promise<Result<Done>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	return inTransaction(async (tx) => {
		const held = await holdOpenSuggestion(tx, articleId, suggestionId);
		return held.ok ? ok(await decide(tx, held.value)) : held;
	});
}
