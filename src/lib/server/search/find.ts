import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { likePattern } from '../db/like-pattern.ts';
import { visibleTo } from '../saved-views/visible.ts';

/** One thing that the jump dialog can open. */
export interface FoundItem {
	title: string;
	hint: string;
	href: string;
	kind: 'article' | 'claim' | 'source' | 'check' | 'view';
}

const each = 5;
/** Of these the most alike are shown, so that common words never sort a whole table. */
const looked = 60;
/** A trigram index needs three characters; fewer would read every row. */
const shortest = 3;
const longest = 200;
const largestNumber = 2_147_483_647;

/**
 * Up to five each of the saved views, articles, claims, checks and sources that hold the words, most
 * alike first.
 */
export async function find(context: Context, query: string): Promise<FoundItem[]> {
	const words = query.trim().replace(/\s+/gu, ' ').slice(0, longest);
	if (words === '') return [];
	const [byNumber, views] = await Promise.all([
		findClaimByNumber(words),
		findViews(context, words)
	]);
	if (words.length < shortest) return [...byNumber, ...views];
	const pattern = likePattern(words);
	const [claims, articles, checks, sources] = await Promise.all([
		findClaims(words, pattern),
		findArticles(words, pattern),
		findChecks(words, pattern),
		findSources(words, pattern)
	]);
	const numbered = new Set(byNumber.map(({ href }) => href));
	const others = claims.filter(({ href }) => !numbered.has(href));
	return [...byNumber, ...views, ...articles, ...others, ...checks, ...sources];
}

/** A person sees a hundred views at most, so that one letter is enough to look for. */
async function findViews(context: Context, words: string): Promise<FoundItem[]> {
	const views = await db().savedView.findMany({
		where: visibleTo(context),
		orderBy: { title: 'asc' },
		select: { title: true, query: true, shared: true }
	});
	const wanted = words.toLocaleLowerCase('en-GB');
	const matching = views.filter(({ title, query }) => {
		// The table as it opens is the page Claims itself.
		return query !== '' && title.toLocaleLowerCase('en-GB').includes(wanted);
	});
	// Two people may keep one filter, and an address is listed once.
	const byAddress = new Map(matching.map((view) => [view.query, view]));
	return [...byAddress.values()].slice(0, each).map(({ title, query, shared }) => ({
		title,
		hint: shared ? 'View, shared' : 'View, yours alone',
		href: `/claims${query}`,
		kind: 'view'
	}));
}

interface ClaimRow {
	number: number;
	statement: string;
	articleId: string;
	outlet: string;
}

function claimItem({ number, statement, articleId, outlet }: ClaimRow): FoundItem {
	return {
		title: statement,
		hint: `C-${number}, ${outlet}`,
		href: `/articles/${articleId}?claim=${number}`,
		kind: 'claim'
	};
}

async function findClaimByNumber(words: string): Promise<FoundItem[]> {
	const number = Number(/^c?[-\s]?(\d{1,10})$/iu.exec(words)?.[1] ?? Number.NaN);
	if (!(number <= largestNumber)) return [];
	const rows = await db().$queryRaw<ClaimRow[]>`
		select c.number, c.statement, c."articleId", o.name as outlet
		from "Claim" c
		join "Article" a on a.id = c."articleId"
		join "Outlet" o on o.id = a."outletId"
		where c.number = ${number} and c."removedAt" is null`;
	return rows.map(claimItem);
}

async function findClaims(words: string, pattern: string): Promise<FoundItem[]> {
	const rows = await db().$queryRaw<ClaimRow[]>`
		select c.number, c.statement, c."articleId", o.name as outlet
		from (
			select * from "Claim"
			where statement ilike ${pattern} and "removedAt" is null limit ${looked}
		) c
		join "Article" a on a.id = c."articleId"
		join "Outlet" o on o.id = a."outletId"
		order by similarity(c.statement, ${words}) desc, c.number desc
		limit ${each}`;
	return rows.map(claimItem);
}

async function findArticles(words: string, pattern: string): Promise<FoundItem[]> {
	const rows = await db().$queryRaw<{ id: string; title: string; outlet: string }[]>`
		select a.id, a.title, o.name as outlet
		from (select * from "Article" where title ilike ${pattern} limit ${looked}) a
		join "Outlet" o on o.id = a."outletId"
		order by similarity(a.title, ${words}) desc, a."createdAt" desc
		limit ${each}`;
	return rows.map(({ id, title, outlet }) => ({
		title,
		hint: `Article, ${outlet}`,
		href: `/articles/${id}`,
		kind: 'article'
	}));
}

async function findChecks(words: string, pattern: string): Promise<FoundItem[]> {
	const rows = await db().$queryRaw<{ slug: string; statement: string; withdrawn: boolean }[]>`
		select p.slug, c.statement, w."publicationId" is not null as withdrawn
		from (
			select c.id, c.statement from "Claim" c
			where c.statement ilike ${pattern} and c.state in ('published', 'corrected', 'withdrawn')
			limit ${looked}
		) c
		join "Publication" p on p."claimId" = c.id
		left join "Withdrawal" w on w."publicationId" = p.id
		order by similarity(c.statement, ${words}) desc, p."publishedAt" desc
		limit ${each}`;
	return rows.map(({ slug, statement, withdrawn }) => ({
		title: statement,
		hint: withdrawn ? 'Check, withdrawn' : 'Check',
		href: `/checks/${slug}`,
		kind: 'check'
	}));
}

async function findSources(words: string, pattern: string): Promise<FoundItem[]> {
	const rows = await db().$queryRaw<{ id: string; title: string; publisher: string | null }[]>`
		select s.id, s.title, s.publisher
		from (select * from "Source" where title ilike ${pattern} limit ${looked}) s
		order by similarity(s.title, ${words}) desc, s."updatedAt" desc
		limit ${each}`;
	return rows.map(({ id, title, publisher }) => ({
		title,
		hint: publisher ? `Source, ${publisher}` : 'Source',
		href: `/sources/${id}`,
		kind: 'source'
	}));
}
