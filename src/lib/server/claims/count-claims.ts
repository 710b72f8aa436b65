import { wantedStates, type ClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { conditions } from './claim-page.ts';

/**
 * How many claims each filter lets through for a person, `most` and one at most. One query, however
 * many filters.
 */
export async function countClaims(
	filters: readonly ClaimFilter[],
	userId: string,
	most: number
): Promise<number[]> {
	if (filters.length === 0) return [];
	const counts = filters.map((filter, place) => {
		const states = Prisma.sql`c.state = any(${wantedStates(filter)}::text[]::"ClaimState"[])`;
		const wanted = Prisma.join([states, ...conditions(filter, userId)], ' and ');
		return Prisma.sql`
			select ${place}::int as place, count(*)::int as count
			from (select 1 from "Claim" c where ${wanted} limit ${most + 1}) counted`;
	});
	const rows = await db().$queryRaw<{ place: number; count: number }[]>`
		${Prisma.join(counts, ' union all ')}`;
	return rows.sort((a, b) => a.place - b.place).map(({ count }) => count);
}
