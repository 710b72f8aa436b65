import type { LabelKey } from '#lib/domain/rating/scale.ts';
import type { Tx } from '../db/database.ts';
import type { Label } from '../db/generated/client.ts';

/** A label of the newest scale by its key, or null when that scale has none. */
export async function findLabel(
	tx: Tx,
	key: LabelKey
): Promise<(Omit<Label, 'key'> & { key: LabelKey }) | null> {
	const label = await tx.label.findFirst({
		where: { key },
		orderBy: { scale: { version: 'desc' } }
	});
	return label && { ...label, key };
}
