import { firstLabels } from '#lib/domain/rating/scale.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { DeskContext } from '../context.ts';
import type { Tx } from '../db/database.ts';

/**
 * Makes the desk with version 1 of the default scale where it is missing; what exists stays as it is.
 * A claim of it needs `ratingsNeeded` ratings, two where nothing is said.
 */
export async function ensureDesk(
	tx: Tx,
	context: DeskContext,
	desk: { name: string; ratingsNeeded?: number }
): Promise<void> {
	const made = await tx.desk.createMany({ data: [{ id: 1, ...desk }], skipDuplicates: true });
	if (made.count === 0) return;
	await tx.scale.create({
		data: {
			version: 1,
			createdAt: context.now,
			labels: { create: firstLabels.map((label, position) => ({ ...label, position })) }
		}
	});
	await recordEvent(tx, context, { action: 'desk.setUp', data: { name: desk.name } });
}
