import type { MarkChange } from '#lib/domain/claim/change.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';

/** Sets or removes a "nothing to check" mark; null when it already was so. Two at once make one mark. */
export async function setMark(
	tx: Tx,
	context: Context,
	wanted: Omit<MarkChange, 'row' | 'id'>
): Promise<MarkChange | null> {
	const { versionId, start, end, marked } = wanted;
	const place = { versionId, start, end };
	const [mark] = marked
		? await tx.sentenceMark.createManyAndReturn({
				data: [{ ...place, madeById: context.actor.id, madeAt: context.now }],
				skipDuplicates: true,
				select: { id: true }
			})
		: await tx.$queryRaw<{ id: string }[]>`
				delete from "SentenceMark"
				where "versionId" = ${versionId}::uuid and "start" = ${start} and "end" = ${end}
				returning "id"::text as "id"`;
	return mark ? { row: 'mark', id: mark.id, ...place, marked } : null;
}
