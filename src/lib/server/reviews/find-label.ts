import type { Tx } from '../db/database.ts';
import type { Claim, Label } from '../db/generated/client.ts';

/** The highest number of a scale. */
export async function topOfScale(tx: Tx, scaleId: string): Promise<number> {
	const { _max } = await tx.label.aggregate({ where: { scaleId }, _max: { value: true } });
	return _max.value ?? 0;
}

/** A label of the scale on which a claim is rated in its present round, or null when that has none. */
export function findLabel(
	tx: Tx,
	{ scaleId }: Pick<Claim, 'scaleId'>,
	key: string
): Promise<Label | null> {
	return scaleId === null
		? Promise.resolve(null)
		: tx.label.findUnique({ where: { scaleId_key: { scaleId, key } } });
}
