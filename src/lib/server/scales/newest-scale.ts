import type { Tx } from '../db/database.ts';
import type { Scale } from '../db/generated/client.ts';

/** The scale in force, on which new reviews begin. */
export function newestScale(tx: Tx): Promise<Scale> {
	return tx.scale.findFirstOrThrow({ orderBy: { version: 'desc' } });
}
