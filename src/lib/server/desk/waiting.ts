import { hasRole } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';
import { Prisma } from '../db/generated/client.ts';

/** What somebody has to do with a claim next. */
export type Need = 'firstReview' | 'secondReview' | 'resolve' | 'decide' | 'publish';

/**
 * The SQL for the claims that wait for the actor, as rows `id` and `need`. For a reviewer: theirs
 * to review and not yet rated by them in this round. For an editor also those with enough ratings
 * that they never rated themselves, unless the desk allows it, disputed ones, and decided ones that
 * are not published.
 */
export function waitingFor({ actor }: Context): Prisma.Sql {
	const me = Prisma.sql`${actor.id}::uuid`;
	const rated = Prisma.sql`
		select 1 from "Rating" r
		where r."claimId" = c.id and r.round = c.round and r."raterId" = ${me}`;
	const enough = Prisma.sql`
		(select count(*) from "Rating" r where r."claimId" = c.id and r.round = c.round)
			>= (select "ratingsNeeded" from "Desk" where id = 1)`;
	const mine = Prisma.sql`
		select c.id, case c.state when 'secondReview' then 'secondReview' else 'firstReview' end as need
		from "Claim" c
		where c."assigneeId" = ${me} and c.state in ('open', 'inReview', 'secondReview')
			and c."removedAt" is null and not exists (${rated})`;
	if (!hasRole(actor.role, 'editor')) return mine;
	const everRated = Prisma.sql`
		select 1 from "Rating" r where r."claimId" = c.id and r."raterId" = ${me}`;
	// Where both are true, deciding is the next thing.
	return Prisma.sql`
		(${mine} and not ${enough})
		union all
		select c.id, 'decide' from "Claim" c
		where c.state in ('inReview', 'secondReview') and c."removedAt" is null and ${enough}
			and (not exists (${everRated}) or (select "allowOwnDecision" from "Desk" where id = 1))
		union all
		select c.id, 'resolve' from "Claim" c
		where c.state = 'disputed' and c."removedAt" is null
			and (not exists (${everRated}) or (select "allowOwnDecision" from "Desk" where id = 1))
		union all
		select c.id, 'publish' from "Claim" c
		where c.state = 'decided' and c."removedAt" is null`;
}
