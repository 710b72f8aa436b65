import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { addDays, startOf } from '#lib/domain/stats/day.ts';
import { Prisma } from '../db/generated/client.ts';

const living = Prisma.sql`c."removedAt" IS NULL AND c."mergedIntoId" IS NULL`;

/**
 * The filter as SQL over `a` ("Article"), `o` ("Outlet") and the column of the kind, with every value
 * bound. The days are those of `date`: what counts as the date of a row differs by question.
 */
function filterConditions(
	filter: DashboardFilter,
	date: Prisma.Sql,
	kind = Prisma.sql`c.kind`
): Prisma.Sql {
	const conditions = [Prisma.sql`true`];
	if (filter.since) {
		const first = startOf(filter.since).toISOString();
		conditions.push(Prisma.sql`${date} >= ${first}::timestamptz`);
	}
	if (filter.until) {
		const after = startOf(addDays(filter.until, 1)).toISOString();
		conditions.push(Prisma.sql`${date} < ${after}::timestamptz`);
	}
	if (filter.kind) conditions.push(Prisma.sql`${kind} = ${filter.kind}::"ClaimKind"`);
	if (filter.ownDrafts === 'out') conditions.push(Prisma.sql`NOT a."ownDraft"`);
	if (filter.outlet) {
		const { slug, is } = filter.outlet;
		conditions.push(is ? Prisma.sql`o.slug = ${slug}` : Prisma.sql`o.slug <> ${slug}`);
	}
	return Prisma.join(conditions, ' AND ');
}

/** Claims that somebody marked and nobody set aside, as a FROM and a WHERE over `c`, `a` and `o`. */
export function markedClaims(filter: DashboardFilter): Prisma.Sql {
	return Prisma.sql`
		FROM "Claim" c
		JOIN "Article" a ON a.id = c."articleId"
		JOIN "Outlet" o ON o.id = a."outletId"
		WHERE c.state NOT IN ('suggested', 'dismissed') AND ${living}
			AND ${filterConditions(filter, Prisma.sql`c."createdAt"`)}`;
}

const publicClaims = Prisma.sql`
	FROM "Claim" c
	JOIN "Article" a ON a.id = c."articleId"
	JOIN "Outlet" o ON o.id = a."outletId"
	JOIN "Publication" p ON p."claimId" = c.id`;

// The newest verdict holds. As an anti-join, because on a hundred thousand claims that took a third
// of the time of looking up the newest verdict of each claim.
const newestVerdict = Prisma.sql`
	JOIN "Verdict" v ON v."claimId" = c.id AND NOT EXISTS (
		SELECT 1 FROM "Verdict" n
		WHERE n."claimId" = v."claimId" AND (n."decidedAt", n.id) > (v."decidedAt", v.id)
	)
	JOIN (
		SELECT b.*, s.version, max(b.value) OVER (PARTITION BY b."scaleId") AS top
		FROM "Label" b JOIN "Scale" s ON s.id = b."scaleId"
	) l ON l.id = v."labelId"`;

function standsInPublic(filter: DashboardFilter): Prisma.Sql {
	return Prisma.sql`
		WHERE c.state IN ('published', 'corrected') AND ${living}
			AND ${filterConditions(filter, Prisma.sql`p."publishedAt"`)}`;
}

/** Claims whose verdict stands in public, by the day of publication, over `c`, `a`, `o` and `p`. */
export function publishedClaims(filter: DashboardFilter): Prisma.Sql {
	return Prisma.sql`${publicClaims} ${standsInPublic(filter)}`;
}

/**
 * The same claims, each with its newest verdict's label as `l`, the `version` of that label's scale,
 * and the highest number on it as `top`.
 */
export function standingVerdicts(filter: DashboardFilter): Prisma.Sql {
	return Prisma.sql`${publicClaims} ${newestVerdict} ${standsInPublic(filter)}`;
}

/** Suggestions that somebody decided, by the day of that, over `s`, `a` and `o`. */
export function decidedSuggestions(filter: DashboardFilter): Prisma.Sql {
	return Prisma.sql`
		FROM "Suggestion" s
		JOIN "ArticleVersion" v ON v.id = s."versionId"
		JOIN "Article" a ON a.id = v."articleId"
		JOIN "Outlet" o ON o.id = a."outletId"
		WHERE s.outcome IS NOT NULL
			AND ${filterConditions(filter, Prisma.sql`s."decidedAt"`, Prisma.sql`s.kind`)}`;
}

/**
 * Ratings of rounds that are over, by the day they were given, over `r`, `c`, `a` and `o`. A round in
 * which somebody may still rate is left out, so that no figure tells of a rating that is hidden.
 */
export function openedRatings(filter: DashboardFilter): Prisma.Sql {
	return Prisma.sql`
		FROM "Rating" r
		JOIN "Claim" c ON c.id = r."claimId"
		JOIN "Article" a ON a.id = c."articleId"
		JOIN "Outlet" o ON o.id = a."outletId"
		JOIN "Label" l ON l.id = r."labelId"
		JOIN "User" u ON u.id = r."raterId"
		WHERE NOT (c.state IN ('inReview', 'secondReview') AND r.round = c.round) AND ${living}
			AND ${filterConditions(filter, Prisma.sql`r."createdAt"`)}`;
}
