import { scaleLabelOf, type ScaleLabel } from '#lib/domain/rating/scale.ts';
import { db } from '../db/database.ts';

/** A version of the scale that is no longer in force. */
export interface EarlierScale {
	version: number;
	/** Reviews began on it from then; null for the first. */
	from: Date | null;
	until: Date;
	labels: ScaleLabel[];
}

/** Earlier versions on which pages stand that readers can open, the newest first. */
export async function earlierScales(): Promise<EarlierScale[]> {
	const [standing, scales] = await Promise.all([
		// One page of each is enough to know.
		db().$queryRaw<{ id: string }[]>`
			SELECT s.id FROM "Scale" s WHERE EXISTS (
				SELECT 1 FROM "Label" l
				JOIN "Verdict" v ON v."labelId" = l.id
				JOIN "Publication" p ON p."claimId" = v."claimId" AND p."withdrawnAt" IS NULL
				JOIN "PublicationVersion" n ON n."publicationId" = p.id AND n."verdictId" = v.id
				WHERE l."scaleId" = s.id
			)`,
		db().scale.findMany({
			orderBy: { version: 'desc' },
			include: { labels: { orderBy: { position: 'asc' } } }
		})
	]);
	const shown = new Set(standing.map(({ id }) => id));
	return scales.flatMap(({ id, version, createdAt, labels }, place) => {
		const next = scales[place - 1];
		if (!next || !shown.has(id)) return [];
		const from = version === 1 ? null : createdAt;
		return [{ version, from, until: next.createdAt, labels: labels.map(scaleLabelOf) }];
	});
}
