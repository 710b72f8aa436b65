import type { QueueOrder } from '#lib/domain/desk/queue-order.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { readClaims, type Queue } from './read-claims.ts';
import { waitingFor } from './waiting.ts';

const shownAtOnce = 100;

/** How many claims wait for the actor. */
export async function countWaiting(context: Context): Promise<number> {
	const [row] = await db().$queryRaw<{ count: number }[]>`
		select count(*)::int as count from (${waitingFor(context)}) waiting`;
	return row?.count ?? 0;
}

/** The claims that wait for the actor, a hundred at most, in the order asked for. */
export async function readQueue(context: Context, order: QueueOrder = 'due'): Promise<Queue> {
	return readClaims(context, waitingFor(context), order, shownAtOnce);
}

/**
 * Claims in work that nobody has, the earliest due first, but for those that the actor has rated. That
 * enough ratings are in leaves none out: it would tell those who have yet to rate.
 */
export async function readUnassigned(context: Context, limit = 8): Promise<Queue> {
	const free = Prisma.sql`
		select c.id, case c.state when 'secondReview' then 'secondReview' else 'firstReview' end as need,
			c."heldSince" as came
		from "Claim" c
		where c.state in ('open', 'inReview', 'secondReview') and c."assigneeId" is null
			and c."removedAt" is null and not exists (
				select 1 from "Rating" r where r."claimId" = c.id and r.round = c.round
					and r."raterId" = ${context.actor.id}::uuid)`;
	return readClaims(context, free, 'due', limit);
}
