import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { scaleLabelOf } from '#lib/domain/rating/scale.ts';
import {
	labelsOf,
	scaleChangeWords,
	scaleProblems,
	type DraftLabel,
	type ScaleProblem,
	type StoredLabel
} from '#lib/domain/rating/scale-draft.ts';
import { momentWords } from '#lib/domain/publication/public-date.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import type { Label, Prisma } from '../db/generated/client.ts';
import { lockAdmins } from '../users/lock-admins.ts';

export interface ScaleInput {
	/** The version in force that the person was looking at. */
	basedOn: number;
	labels: readonly DraftLabel[];
}

/** A refusal with what stands in the way, or with the version from which to make it again. */
export interface RefusedScale extends Reason {
	details?: { problems: ScaleProblem[] } | { version: number; labels: StoredLabel[] };
}

/**
 * Makes the next version of the scale, on which new reviews begin from now on. What was judged, and
 * what is in review, keeps the version it has.
 */
export async function makeScale(
	context: Context,
	{ basedOn, labels: draft }: ScaleInput
): Promise<Result<{ version: number }, RefusedScale>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	const problems = scaleProblems(draft);
	const [first] = problems;
	if (first) {
		return { ok: false, reason: { code: 'scale', words: first.words, details: { problems } } };
	}
	return inTransaction<Result<{ version: number }, RefusedScale>>(async (tx) => {
		// Two admins make versions one after the other: the lock is on all admins.
		const admins = await lockAdmins(tx, context);
		if (!admins.ok) return admins;
		const newest = await tx.scale.findFirstOrThrow({
			orderBy: { version: 'desc' },
			include: { labels: { orderBy: { position: 'asc' } }, madeBy: { select: { name: true } } }
		});
		const before = newest.labels.map(storedLabel);
		if (newest.version !== basedOn) {
			const words = `${newest.madeBy?.name ?? 'Somebody'} made version ${newest.version} of the scale on ${momentWords(newest.createdAt)}, after you began. ${await newsOf(tx, newest.version, before)} Nothing of yours is lost: make it again, and it follows version ${newest.version}.`;
			const details = { version: newest.version, labels: before };
			return { ok: false, reason: { code: 'stale', words, details } };
		}
		const known = await tx.label.findMany({
			orderBy: { scale: { version: 'desc' } },
			select: { key: true, name: true }
		});
		const labels = labelsOf(draft, known);
		if (scaleChangeWords(before, labels) === '') {
			return refuse('same', `Nothing in it differs from version ${newest.version}.`);
		}
		const version = newest.version + 1;
		await tx.scale.create({
			data: {
				version,
				createdAt: context.now,
				madeById: context.actor.id,
				labels: { create: labels.map((label, position) => ({ ...label, position })) }
			}
		});
		const recorded = { version, labels, before } satisfies Record<string, unknown>;
		await recordEvent(tx, context, {
			action: 'scale.made',
			data: recorded as unknown as Prisma.InputJsonObject
		});
		return ok({ version });
	});
}

/** A label's row as the rules of a scale take it. */
export function storedLabel(row: Label): StoredLabel {
	return { ...scaleLabelOf(row), unsettled: row.unsettled };
}

/** What the newest version changed of the one before it. */
async function newsOf(tx: Tx, version: number, labels: readonly StoredLabel[]): Promise<string> {
	const before = await tx.label.findMany({
		where: { scale: { version: version - 1 } },
		orderBy: { position: 'asc' }
	});
	return scaleChangeWords(before.map(storedLabel), labels);
}
