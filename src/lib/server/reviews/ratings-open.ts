import { settledStates } from '#lib/domain/claim/state.ts';
import { hasRole } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';
import { Prisma } from '../db/generated/client.ts';

/** As many ratings as the desk asks for are in for claim c, in its present round. */
export const enough = Prisma.sql`
	(select count(*) from "Rating" r where r."claimId" = c.id and r.round = c.round)
		>= (select "ratingsNeeded" from "Desk" where id = 1)`;

/** A person's own rating of claim c is in, in its present round. */
export function hasRated(personId: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`exists (
		select 1 from "Rating" own
		where own."claimId" = c.id and own.round = c.round and own."raterId" = ${personId})`;
}

/**
 * What a person did at a time would tell of their rating of claim c, which whoever looks may not know:
 * `comments/threads.ts` keeps it back for the workspace.
 */
export function tellsOfRating(open: Prisma.Sql, personId: string, at: string): Prisma.Sql {
	return Prisma.sql`(not ${open} and exists (
		select 1 from "Rating" given
		where given."claimId" = c.id and given.round = c.round
			and given."raterId" = ${Prisma.raw(personId)} and given."createdAt" <= ${Prisma.raw(at)}))`;
}

/**
 * A person may know every rating of claim c in its present round: the rule of `claim-view.ts` for the
 * workspace, for whoever is asked about in SQL.
 */
export function ratingsAreOpen(personId: Prisma.Sql, isEditor: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`(
		c.state = any(${[...settledStates, 'withdrawn']}::text[]::"ClaimState"[])
		or ${hasRated(personId)} or (${isEditor} and ${enough}))`;
}

/** The actor may know every rating of claim c in its present round. */
export function isOpenTo({ actor }: Pick<Context, 'actor'>): Prisma.Sql {
	const isEditor = Prisma.sql`${hasRole(actor.role, 'editor')}`;
	return ratingsAreOpen(Prisma.sql`${actor.id}::uuid`, isEditor);
}
