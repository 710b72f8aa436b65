import type { HeldUp } from '#lib/domain/desk/held-up.ts';
import { hasRole } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { enough } from '../reviews/ratings-open.ts';
import { lastNeededRating, stepSince } from './step-since.ts';
import { waitingFor } from './waiting.ts';

/** So many of each kind that a person can act on them. */
const most = 3;

/** Whom the actor holds up, and who holds up what the actor has rated. */
export async function readHeldUp(context: Context): Promise<HeldUp> {
	const [byMe, mine, deciders, decisions] = await Promise.all([
		heldUpByMe(context),
		myRatedThatWait(context),
		decidersBeside(context),
		hasRole(context.actor.role, 'editor') ? myDecisions(context) : null
	]);
	return { byMe, mine, deciders, decisions };
}

/** Whoever handed a claim to the actor waits for it; else whoever marked it. */
function heldUpByMe(context: Context): Promise<HeldUp['byMe']> {
	return db().$queryRaw`
		select u.name, count(*) filter (where w.need = 'firstReview')::int as first,
			count(*) filter (where w.need = 'secondReview')::int as second,
			min(greatest(c."stepSince", c."heldSince")) as "oldestAt"
		from (${waitingFor(context)}) w
		join "Claim" c on c.id = w.id
		join "User" u on u.id = coalesce((
			select e."actorId" from "Event" e
			where e."claimId" = c.id and e.action = 'claim.assigned' and e."actorId" is not null
			order by e.id desc limit 1
		), c."createdById")
		where w.need in ('firstReview', 'secondReview') and u.id <> ${context.actor.id}::uuid
		group by u.id, u.name
		order by "oldestAt", u.name
		limit ${most}`;
}

/** Claims that the actor has rated, so that nothing of them is hidden, by whom they wait for. */
function myRatedThatWait({ actor }: Context): Promise<HeldUp['mine']> {
	const me = Prisma.sql`${actor.id}::uuid`;
	return db().$queryRaw`
		select waits.for, case when waits.for = 'review' then waits.name end as name, count(*)::int as count,
			min(waits.since) as "oldestAt"
		from (
			select greatest(c."stepSince", ${lastNeededRating}, case when c.state <> 'disputed'
				and not ${enough} then c."heldSince" end) as since, u.name, case
				when c.state = 'disputed' or ${enough} then 'decision'
				when u.id is null then 'anybody' else 'review' end as "for"
			from "Rating" own
			join "Claim" c on c.id = own."claimId" and c.round = own.round
			left join "User" u on u.id = c."assigneeId" and u.id <> ${me} and not exists (
				select 1 from "Rating" r
				where r."claimId" = c.id and r.round = c.round and r."raterId" = u.id)
			where own."raterId" = ${me} and c."removedAt" is null
				and c.state in ('inReview', 'secondReview', 'disputed')
		) waits
		group by 1, 2
		order by "oldestAt"
		limit ${most}`;
}

/** The names of the editors who could decide in the actor's place. */
async function decidersBeside({ actor }: Context): Promise<string[]> {
	const rows = await db().user.findMany({
		where: { role: { in: ['editor', 'admin'] }, disabledAt: null, id: { not: actor.id } },
		orderBy: { name: 'asc' },
		select: { name: true },
		take: 2
	});
	return rows.map(({ name }) => name);
}

async function myDecisions(context: Context): Promise<HeldUp['decisions']> {
	const [row] = await db().$queryRaw<{ count: number; oldestAt: Date | null }[]>`
		select count(*)::int as count, min(${stepSince(context)}) as "oldestAt"
		from (${waitingFor(context)}) w join "Claim" c on c.id = w.id
		where w.need in ('decide', 'resolve')`;
	return row?.oldestAt ? { count: row.count, oldestAt: row.oldestAt } : null;
}
