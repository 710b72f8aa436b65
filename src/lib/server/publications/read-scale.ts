import { readLabelKey } from '#lib/domain/publication/check-page.ts';
import type { ScaleLabel } from '#lib/domain/rating/scale.ts';
import { db } from '../db/database.ts';

/** The labels of the newest scale in their order; empty before the desk is set up. */
export async function readScale(): Promise<ScaleLabel[]> {
	const scale = await db().scale.findFirst({
		orderBy: { version: 'desc' },
		include: { labels: { orderBy: { position: 'asc' } } }
	});
	return (scale?.labels ?? []).flatMap(({ key, name, meaning, value }) => {
		const known = readLabelKey(key);
		return known ? [{ key: known, name, meaning, value }] : [];
	});
}
