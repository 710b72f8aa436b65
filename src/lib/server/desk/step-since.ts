import type { Context } from '../context.ts';
import { Prisma } from '../db/generated/client.ts';
import { isOpenTo } from '../reviews/ratings-open.ts';

/**
 * Since when claim c waits in its present step, as far as the actor may know: where ratings brought it
 * there, whoever may still rate it is told when it came into the step before.
 */
export function stepSince(context: Pick<Context, 'actor'>): Prisma.Sql {
	return Prisma.sql`
		case when c.state in ('inReview', 'secondReview', 'disputed') and ${isOpenTo(context)}
			then greatest(c."stepSince", ${lastNeededRating})
			else c."stepSince" end`;
}

/** When the newest rating of claim c came that the desk asks for: ratings beyond make no new step. */
export const lastNeededRating = Prisma.sql`(
	select max(given."createdAt") from (
		select r."createdAt" from "Rating" r where r."claimId" = c.id and r.round = c.round
		order by r."createdAt" limit (select "ratingsNeeded" from "Desk" where id = 1)
	) given)`;
