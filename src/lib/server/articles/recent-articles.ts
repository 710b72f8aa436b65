import { Prisma } from '../db/generated/client.ts';
import { likePattern } from '../db/like-pattern.ts';

export interface ArticleFilter {
	/** The slug of an outlet. */
	outlet?: string | undefined;
	/** Words in the title, the byline or the name of the outlet. */
	words?: string | undefined;
}

export interface RecentArticle {
	id: string;
	title: string;
	outlet: string;
	publishedAt: Date | null;
	language: string;
	ownDraft: boolean;
	versionId: string;
	/** The newest event, which orders the list and pages it: no two articles share one. */
	lastEvent: string;
	lastAt: Date;
}

/** The SQL for articles by newest activity, `limit` of those whose last event lies before `before`. */
export function recentArticles(
	{ outlet, words }: ArticleFilter,
	before: string | undefined,
	limit: number
): Prisma.Sql {
	const older = before ? Prisma.sql`and e.id < ${BigInt(before)}` : Prisma.empty;
	const recent = outlet || words ? ofMatching(matching(outlet, words), older) : ofAll(older, limit);
	return Prisma.sql`
		select a.id, a.title, o.name as outlet, a."publishedAt", a.language, a."ownDraft",
			v.id as "versionId", recent.last::text as "lastEvent", recent.at as "lastAt"
		from (${recent}) recent
		join "Article" a on a.id = recent."articleId"
		join "Outlet" o on o.id = a."outletId"
		join lateral (
			select id from "ArticleVersion"
			where "articleId" = a.id order by number desc limit 1
		) v on true
		order by recent.last desc
		limit ${limit}`;
}

// Every article has at least the event of its making, so walking the events from the newest back
// meets each article first at its last event, and the walk ends after a page of them, however many
// articles there are.
function ofAll(older: Prisma.Sql, limit: number): Prisma.Sql {
	return Prisma.sql`
		select e.id as last, e.at, e."articleId" from "Event" e
		where e."articleId" is not null ${older}
			and e.id = (select max(l.id) from "Event" l where l."articleId" = e."articleId")
		order by e.id desc
		limit ${limit}`;
}

// A filter can leave articles far apart in time, so here the articles come first.
function ofMatching(where: Prisma.Sql, older: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`
		select e.id as last, e.at, e."articleId"
		from "Article" a
		join "Outlet" o on o.id = a."outletId"
		join lateral (
			select id, at, "articleId" from "Event"
			where "articleId" = a.id order by id desc limit 1
		) e on true
		where ${where} ${older}`;
}

function matching(outlet: string | undefined, words: string | undefined): Prisma.Sql {
	const tests = [];
	if (outlet) tests.push(Prisma.sql`o.slug = ${outlet}`);
	if (words) tests.push(holdsWords(likePattern(words)));
	return Prisma.join(tests, ' and ');
}

// One branch a column, so that each uses its own trigram index; an "or" over two tables would use none.
function holdsWords(pattern: string): Prisma.Sql {
	return Prisma.sql`a.id in (
		select id from "Article" where title ilike ${pattern}
		union all select id from "Article" where byline ilike ${pattern}
		union all select id from "Article"
			where "outletId" in (select id from "Outlet" where name ilike ${pattern})
	)`;
}
