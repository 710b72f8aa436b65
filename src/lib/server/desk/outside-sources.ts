import type { OutsideSource, OutsideSources } from '#lib/domain/desk/outside-source.ts';
import type { Context } from '../context.ts';
import { inWork } from '../claims/free-places.ts';
import { db } from '../db/database.ts';
import { isOpenTo, tellsOfRating } from '../reviews/ratings-open.ts';

/**
 * Who outside the desk was asked about a claim in work and can still answer. What somebody asked or
 * took back after a rating that the actor may not know is left out, as `question-views.ts` does.
 */
export async function readOutsideSources(context: Context, shown = 4): Promise<OutsideSources> {
	const open = isOpenTo(context);
	const rows = await db().$queryRaw<(OutsideSource & { total: number })[]>`
		select q.id, q.expert, q."askedById", u.name as "askedBy", q."askedAt", q."expiresAt",
			c."articleId", c.number, c.statement, count(*) over ()::int as total
		from "ExpertQuestion" q
		join "Claim" c on c.id = q."claimId"
		join "User" u on u.id = q."askedById"
		where q."answeredAt" is null and q."expiresAt" > ${context.now} and c."removedAt" is null
			and c.state = any(${[...inWork]}::text[]::"ClaimState"[])
			and (q."revokedAt" is null or ${tellsOfRating(open, 'q."revokedById"', 'q."revokedAt"')})
			and not ${tellsOfRating(open, 'q."askedById"', 'q."askedAt"')}
		order by q."askedAt", q.id
		limit ${shown}`;
	return {
		questions: rows.map(({ total: _, ...row }) => row),
		total: rows[0]?.total ?? 0
	};
}
