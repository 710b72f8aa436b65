import { scaleLabelOf, type KnownLabel, type ScaleLabel } from '#lib/domain/rating/scale.ts';
import { db } from '../db/database.ts';

/** The labels of the newest scale in their order; empty before the desk is set up. */
export async function readScale(): Promise<ScaleLabel[]> {
	const scale = await db().scale.findFirst({
		orderBy: { version: 'desc' },
		include: { labels: { orderBy: { position: 'asc' } } }
	});
	return (scale?.labels ?? []).map(scaleLabelOf);
}

/**
 * Every label that the desk ever had, once a name, as its newest scale has it: those of the scale in
 * force in their order, then the older ones.
 */
export async function readEveryLabel(): Promise<KnownLabel[]> {
	const labels = await db().label.findMany({
		orderBy: [{ scale: { version: 'desc' } }, { position: 'asc' }]
	});
	const newest = labels[0]?.scaleId;
	const byKey = new Map<string, KnownLabel>();
	for (const label of labels) {
		if (byKey.has(label.key)) continue;
		byKey.set(label.key, { ...scaleLabelOf(label), inForce: label.scaleId === newest });
	}
	return [...byKey.values()];
}
