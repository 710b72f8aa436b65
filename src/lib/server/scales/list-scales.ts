import { scaleChangeWords, type StoredLabel } from '#lib/domain/rating/scale-draft.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { storedLabel } from './make-scale.ts';

/** One version of the scale, and what stands on it. */
export interface ScaleVersion {
	version: number;
	createdAt: Date;
	/** Who made it; null for the first, which came with the desk. */
	madeBy: string | null;
	labels: StoredLabel[];
	/** What it changed of the version before; '' of the first. */
	changes: string;
	verdicts: number;
	/** Of rounds that are over, so that the number tells of no rating that is hidden. */
	ratings: number;
	/** Claims that are rated on it now. */
	inReview: number;
}

/** Every version of the scale, the newest first, for editors. */
export async function listScales(context: Context): Promise<Result<ScaleVersion[]>> {
	const refused = requireRole(context, 'editor');
	if (refused) return refused;
	const [scales, use] = await Promise.all([
		db().scale.findMany({
			orderBy: { version: 'desc' },
			include: { labels: { orderBy: { position: 'asc' } }, madeBy: { select: { name: true } } }
		}),
		countUse()
	]);
	const versions = scales.map(({ labels, ...scale }) => ({
		...scale,
		labels: labels.map(storedLabel)
	}));
	return ok(
		versions.map(({ id, version, createdAt, madeBy, labels }, place) => {
			const before = versions[place + 1];
			return {
				...{ version, createdAt, labels, madeBy: madeBy?.name ?? null },
				changes: before ? scaleChangeWords(before.labels, labels) : '',
				...(use.get(id) ?? { verdicts: 0, ratings: 0, inReview: 0 })
			};
		})
	);
}

type Use = Pick<ScaleVersion, 'verdicts' | 'ratings' | 'inReview'>;

/** What stands on each scale, by its id: from the indexes alone, but for the rounds that are open. */
async function countUse(): Promise<Map<string, Use>> {
	const rows = await db().$queryRaw<({ id: string } & Use)[]>`
		WITH reviews AS MATERIALIZED (
			SELECT c.id, c.round, c.state, c."scaleId" FROM "Claim" c
			WHERE c.state IN ('inReview', 'secondReview', 'disputed') AND c."removedAt" IS NULL
		),
		hidden AS (
			SELECT r."labelId", count(*) AS n FROM reviews c
			JOIN "Rating" r ON r."claimId" = c.id AND r.round = c.round
			WHERE c.state IN ('inReview', 'secondReview')
			GROUP BY 1
		),
		given AS (SELECT "labelId", count(*) AS n FROM "Rating" GROUP BY 1),
		decided AS (SELECT "labelId", count(*) AS n FROM "Verdict" GROUP BY 1)
		SELECT s.id,
			coalesce(sum(decided.n), 0)::int AS verdicts,
			(coalesce(sum(given.n), 0) - coalesce(sum(hidden.n), 0))::int AS ratings,
			(SELECT count(*) FROM reviews c WHERE c."scaleId" = s.id)::int AS "inReview"
		FROM "Scale" s
		JOIN "Label" l ON l."scaleId" = s.id
		LEFT JOIN decided ON decided."labelId" = l.id
		LEFT JOIN given ON given."labelId" = l.id
		LEFT JOIN hidden ON hidden."labelId" = l.id
		GROUP BY s.id`;
	return new Map(rows.map(({ id, ...use }) => [id, use]));
}
