import { canonicalUrl } from '#lib/domain/source/canonical-url.ts';
import type { Primacy, SourceKind } from '#lib/domain/source/kind.ts';
import { cursorAfter, readCursor } from '../db/cursor.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { likePattern } from '../db/like-pattern.ts';

export interface ListedSource {
	id: string;
	title: string;
	publisher: string | null;
	url: string | null;
	kind: SourceKind;
	primacy: Primacy;
	/** Known to the desk only. */
	desk: boolean;
	/** How many claims lean on it now. */
	claims: number;
	/** When it was last joined to a claim; null when no claim leans on it. */
	lastUsedAt: Date | null;
}

export interface SourceList {
	sources: ListedSource[];
	/** Give it as `after` for the next page; null when this was the last. */
	next: string | null;
}

/** Sources of the library, the last changed first. One query, however many are listed. */
export async function listSources(
	words: string,
	{ after, limit = 50 }: { after?: string | null; limit?: number } = {}
): Promise<SourceList> {
	const rows = await db().$queryRaw<(ListedSource & { updatedAt: Date })[]>`
		select s.id, s.title, s.publisher, s.url, s.kind::text as kind, s.primacy::text as primacy,
			s.confidentiality = 'desk' as desk, s."updatedAt", used.claims, used."lastUsedAt"
		from (
			select * from "Source" s
			where ${matching(words.trim())} and ${olderThan(after)}
			order by s."updatedAt" desc, s.id desc
			limit ${limit + 1}
		) s
		cross join lateral (
			select count(distinct e."claimId")::int as claims, max(e."addedAt") as "lastUsedAt"
			from "Evidence" e
			join "Claim" c on c.id = e."claimId" and c."removedAt" is null
			where e."sourceId" = s.id and e."removedAt" is null
		) used
		order by s."updatedAt" desc, s.id desc`;
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return {
		sources: shown.map(({ updatedAt: _, ...source }) => source),
		next: rows.length > limit && last ? cursorAfter(last.updatedAt, last.id) : null
	};
}

function matching(words: string): Prisma.Sql {
	if (words === '') return Prisma.sql`true`;
	const pattern = likePattern(words);
	const tests = [
		Prisma.sql`s.title ilike ${pattern}`,
		Prisma.sql`s.publisher ilike ${pattern}`,
		Prisma.sql`s.url ilike ${pattern}`
	];
	// However the address was written, it leads to the document that has it.
	const address = canonicalUrl(words);
	if (address !== null) tests.push(Prisma.sql`s."canonicalUrl" = ${address}`);
	return Prisma.sql`(${Prisma.join(tests, ' or ')})`;
}

function olderThan(after: string | null | undefined): Prisma.Sql {
	const cursor = readCursor(after ?? null);
	return cursor
		? Prisma.sql`(s."updatedAt", s.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
		: Prisma.sql`true`;
}
