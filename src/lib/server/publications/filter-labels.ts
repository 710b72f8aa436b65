import type { ScaleLabel } from '#lib/domain/rating/scale.ts';
import { db } from '../db/database.ts';
import { readEveryLabel } from '../scales/read-scale.ts';

/** What readers may filter by: the labels in force, and older ones while a check stands with them. */
export async function filterLabels(): Promise<ScaleLabel[]> {
	const labels = await readEveryLabel();
	const older = labels.filter(({ inForce }) => !inForce).map(({ key }) => key);
	const standing = await db().$queryRaw<{ key: string }[]>`
		select k.key from unnest(${older}::text[]) k(key)
		where exists (
			select 1 from "Publication" p where p."labelKey" = k.key and p."withdrawnAt" is null
		)`;
	const kept = new Set(standing.map(({ key }) => key));
	return labels
		.filter(({ key, inForce }) => inForce || kept.has(key))
		.map(({ inForce: _, ...label }) => label);
}
