import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';

/** Sets or removes a "nothing to check" mark; false when it already was so. Two at once make one mark. */
export async function setMark(
	tx: Tx,
	context: Context,
	{
		versionId,
		start,
		end,
		marked
	}: { versionId: string; start: number; end: number; marked: boolean }
): Promise<boolean> {
	const { count } = marked
		? await tx.sentenceMark.createMany({
				data: [{ versionId, start, end, madeById: context.actor.id, madeAt: context.now }],
				skipDuplicates: true
			})
		: await tx.sentenceMark.deleteMany({ where: { versionId, start, end } });
	return count > 0;
}
