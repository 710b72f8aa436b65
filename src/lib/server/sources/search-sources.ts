import { canonicalUrl } from '#lib/domain/source/canonical-url.ts';
import { db } from '../db/database.ts';

export interface SourceHit {
	id: string;
	title: string;
	publisher: string | null;
	url: string | null;
}

/** Up to ten sources for a person who types: by address when it is one, else by title and publisher. */
export async function searchSources(query: string): Promise<SourceHit[]> {
	const words = query.trim();
	const select = { id: true, title: true, publisher: true, url: true } as const;
	const address = canonicalUrl(words);
	if (address !== null) {
		return db().source.findMany({ where: { canonicalUrl: address }, select });
	}
	return db().source.findMany({
		where: words
			? {
					OR: [
						{ title: { contains: words, mode: 'insensitive' } },
						{ publisher: { contains: words, mode: 'insensitive' } }
					]
				}
			: {},
		orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
		take: 10,
		select
	});
}
