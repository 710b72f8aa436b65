import type {
	Change,
	ClaimChange,
	ClaimFields,
	EvidenceChange,
	MarkChange,
	SuggestionChange
} from '#lib/domain/claim/change.ts';
import type { NoPlace } from '#lib/domain/claim/with-nobody.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { lockUsers } from '../auth/lock-user.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import type { Evidence } from '../db/generated/client.ts';
import { evidenceFieldsOf, writeEvidence } from '../evidence/evidence-fields.ts';
import { refuseLastEvidence } from '../evidence/last-evidence.ts';
import { fieldsOf, writeClaims, type ClaimWrite } from './claim-fields.ts';
import { givePlaces } from './give-places.ts';
import { lockClaims, type LockedClaim } from './lock-claim.ts';
import { moveOn } from './move-on.ts';
import { setMark } from './set-mark.ts';

const movedOn = refuse(
	'stale',
	'This has been changed again since, so it cannot be undone in one step. Change it by hand.'
);

const undecided = { outcome: null, claimId: null };

interface Rows {
	claims: { claim: LockedClaim; change: ClaimChange | undefined }[];
	evidence: { row: Evidence; change: EvidenceChange }[];
}

export interface TakenBack {
	changes: Change[];
	/** Why a claim is with nobody, where somebody had it. */
	noPlace: NoPlace | undefined;
}

/** Gives every row of recorded changes its earlier fields again; a refusal may come after writes. */
export async function takeBack(
	tx: Tx,
	context: Context,
	changes: Change[]
): Promise<Result<TakenBack>> {
	await lockUsers(tx, earlierHolders(changes));
	const rows = await lockRows(tx, changes);
	if (!rows) return movedOn;
	const undone: Change[] = [];
	for (const change of changes) {
		if (change.row !== 'mark') continue;
		const mark = await takeBackMark(tx, context, change);
		if (!mark) return movedOn;
		undone.push(mark);
	}
	for (const change of changes) {
		if (change.row !== 'suggestion') continue;
		const suggestion = await takeBackDecision(tx, context, change);
		if (!suggestion) return movedOn;
		undone.push(suggestion);
	}
	for (const { row, change } of rows.evidence) {
		const evidence = await takeBackEvidence(tx, context, row, change);
		if (!evidence.ok) return evidence;
		undone.push(evidence.value);
	}
	const itsEvidence = new Set(rows.evidence.flatMap(({ change }) => claimIdsOf(change)));
	const writes: ClaimWrite[] = [];
	for (const { claim, change } of rows.claims) {
		const patch = await earlierClaim(tx, context, claim, change, itsEvidence.has(claim.id));
		if (!patch.ok) return patch;
		if (patch.value) writes.push({ claim, patch: patch.value });
	}
	let noPlace: NoPlace | undefined;
	const given: ClaimWrite[] = [];
	for (const [index, placed] of (await givePlaces(tx, writes)).entries()) {
		if (!placed.ok) return placed;
		const write = writes[index];
		if (write) given.push({ ...write, patch: placed.value.patch });
		noPlace ??= placed.value.noPlace;
	}
	return ok({ changes: [...undone, ...(await writeClaims(tx, context.now, given))], noPlace });
}

/** Whoever may get a claim again. */
function earlierHolders(changes: readonly Change[]): string[] {
	const ids = changes.flatMap((change) =>
		change.row === 'claim' ? (change.before?.assigneeId ?? []) : []
	);
	return [...new Set(ids)];
}

// Whoever changes a claim or its evidence locks the claim first, so these locks guard all the rows.
async function lockRows(tx: Tx, changes: Change[]): Promise<Rows | null> {
	const claimChanges = changes.filter((change) => change.row === 'claim');
	const evidenceChanges = changes.filter((change) => change.row === 'evidence');
	const ids = new Set([
		...claimChanges.map(({ id }) => id),
		...evidenceChanges.flatMap((change) => claimIdsOf(change))
	]);
	const locked = await lockClaims(tx, [...ids], { alsoRemoved: true });
	const claims = locked.flatMap((claim) =>
		claim ? [{ claim, change: claimChanges.find(({ id }) => id === claim.id) }] : []
	);
	const found = await tx.evidence.findMany({
		where: { id: { in: evidenceChanges.map(({ id }) => id) } }
	});
	const evidence = evidenceChanges.flatMap((change) => {
		const row = found.find(({ id }) => id === change.id);
		return row ? [{ row, change }] : [];
	});
	const isWhole = claims.length === ids.size && evidence.length === evidenceChanges.length;
	const isAsLeft =
		claims.every(({ claim, change }) => !change || claim.revision === change.revision) &&
		evidence.every(({ row, change }) => row.revision === change.revision);
	return isWhole && isAsLeft ? { claims, evidence } : null;
}

/** The claims that an evidence row stood and stands with. */
function claimIdsOf({ before, after }: EvidenceChange): string[] {
	return before ? [before.claimId, after.claimId] : [after.claimId];
}

/** The reverse change, written; null when the mark is gone, or another is in its place. */
async function takeBackMark(
	tx: Tx,
	context: Context,
	change: MarkChange
): Promise<MarkChange | null> {
	const taken = await setMark(tx, context, { ...change, marked: !change.marked });
	return change.marked && taken?.id !== change.id ? null : taken;
}

/** The reverse change, written; null when the suggestion has been decided anew since. */
async function takeBackDecision(
	tx: Tx,
	context: Context,
	{ row, id, before, after }: SuggestionChange
): Promise<SuggestionChange | null> {
	const { count } = await tx.suggestion.updateMany({
		where: { id, ...(after ?? undecided) },
		data: {
			...(before ?? undecided),
			decidedById: before ? context.actor.id : null,
			decidedAt: before ? context.now : null
		}
	});
	return count === 1 ? { row, id, before: after, after: before } : null;
}

async function takeBackEvidence(
	tx: Tx,
	context: Context,
	row: Evidence,
	change: EvidenceChange
): Promise<Result<Change>> {
	const now = evidenceFieldsOf(row);
	const before = change.before ?? { ...now, removedAt: context.now.toISOString() };
	if (before.removedAt !== null && now.removedAt === null) {
		const last = await refuseLastEvidence(tx, row);
		if (last) return last;
	}
	return ok(await writeEvidence(tx, row, before));
}

/** What a claim gets back, null for nothing. Where its evidence was changed back, the rules say more. */
async function earlierClaim(
	tx: Tx,
	context: Context,
	claim: LockedClaim,
	change: ClaimChange | undefined,
	isEvidenceTouched: boolean
): Promise<Result<Partial<ClaimFields> | null>> {
	if (
		change?.before === null &&
		(await tx.expertQuestion.count({ where: { claimId: claim.id } }))
	) {
		return refuse(
			'asked',
			'An expert was asked about this claim, so it stays. Dismiss it instead.'
		);
	}
	const removedAt = context.now.toISOString();
	const before = change && (change.before ?? { ...fieldsOf(claim), removedAt });
	if (!isEvidenceTouched) return ok(before ?? null);
	const { id, state, round } = { ...claim, ...before };
	const next = await moveOn(tx, context, { id, state, round }, { type: 'undoEvidence' });
	if (!next.ok) return next;
	if (!before && next.value.state === claim.state) return ok(null);
	return ok({ ...before, ...next.value });
}
