import { canonicalUrl } from '#lib/domain/source/canonical-url.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { likePattern } from '../db/like-pattern.ts';

export interface SourceHit {
	id: string;
	title: string;
	publisher: string | null;
	url: string | null;
}

/** Up to ten sources for a person who types: by address when it is one, else by title and publisher. */
export async function searchSources(query: string): Promise<SourceHit[]> {
	const words = query.trim();
	return db().$queryRaw<SourceHit[]>`
		select id, title, publisher, url from "Source"
		where ${matching(words)}
		order by "updatedAt" desc, id desc
		limit 10`;
}

// Not Prisma's insensitive mode, which reads % and _ in a title as wildcards.
function matching(words: string): Prisma.Sql {
	if (words === '') return Prisma.sql`true`;
	const address = canonicalUrl(words);
	if (address !== null) return Prisma.sql`"canonicalUrl" = ${address}`;
	const pattern = likePattern(words);
	return Prisma.sql`(title ilike ${pattern} or publisher ilike ${pattern})`;
}
