import type { LooseSlots } from '#lib/domain/claim/slots.ts';
import { readSourcedFigure } from '#lib/domain/evidence/sourced-figure.ts';
import type { Change, EvidenceFields } from '#lib/domain/claim/change.ts';
import type { Tx } from '../db/database.ts';
import { Prisma, type Evidence } from '../db/generated/client.ts';

/** The changeable fields of a stored evidence row. */
export function evidenceFieldsOf(row: Evidence): EvidenceFields {
	const { claimId, sourceId, stance, quote, locator, note } = row;
	return {
		claimId,
		sourceId,
		stance,
		quote,
		locator,
		note,
		figure: readSourcedFigure(row.figure as LooseSlots | null),
		retrievedAt: row.retrievedAt.toISOString(),
		removedAt: row.removedAt?.toISOString() ?? null
	};
}

/** Evidence fields as columns. */
export function evidenceColumns({ figure, retrievedAt, removedAt, ...rest }: EvidenceFields) {
	return {
		...rest,
		figure: figure ? { ...figure } : Prisma.DbNull,
		retrievedAt: new Date(retrievedAt),
		removedAt: removedAt === null ? null : new Date(removedAt)
	};
}

/** Writes the given fields of a locked evidence row and gives the change. */
export async function writeEvidence(
	tx: Tx,
	row: Evidence,
	patch: Partial<EvidenceFields>
): Promise<Change> {
	const before = evidenceFieldsOf(row);
	const after = { ...before, ...patch };
	const { revision } = await tx.evidence.update({
		where: { id: row.id },
		data: { ...evidenceColumns(after), revision: { increment: 1 } },
		select: { revision: true }
	});
	return { row: 'evidence', id: row.id, before, after, revision };
}
