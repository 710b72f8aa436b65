import type { Tx } from '../db/database.ts';
import type { Claim, Label } from '../db/generated/client.ts';

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
