import type { Holding } from '#lib/domain/desk/holding.ts';
import { hasRole } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { stepSince } from './step-since.ts';
import { waitingFor } from './waiting.ts';

export interface WhoWaits {
	/** The actor first, then whoever has what waits longest. */
	holding: Holding[];
	/** How many people hold something, shown or not. */
	total: number;
}

const mostShown = 12;

/**
 * Who has work that others wait for, as far as the actor may know. Of a claim that the actor may still
 * rate blind it tells only what everybody sees of it, its state and who has it, whoever has rated it;
 * of all others it tells the truth. What it tells of the actor is what their queue holds.
 */
export async function readWhoWaits(context: Context): Promise<WhoWaits> {
	const me = Prisma.sql`${context.actor.id}::uuid`;
	const isEditor = hasRole(context.actor.role, 'editor');
	const rows = await db().$queryRaw<(Holding & { total: number })[]>`
		with seen as materialized (
			select c.*, case when c.blind then c."stepSince"
				else greatest(c."stepSince", c."lastNeeded") end as since
			from (
				select c.*, c.state in ('inReview', 'secondReview', 'disputed')
					and ${me} <> all(c.raters) and not (c.enough and ${isEditor}) as blind
				from (
					select c.id, c.state, c."assigneeId", c."heldSince", c."stepSince",
						given."lastNeeded", coalesce(given.raters, '{}') as raters,
						coalesce(cardinality(given.raters), 0) >= d."ratingsNeeded" as enough
					from "Claim" c
					join "Desk" d on d.id = 1
					left join lateral (
						select array_agg(r."raterId") as raters,
							(array_agg(r."createdAt" order by r."createdAt"))[
								least(count(*), d."ratingsNeeded")] as "lastNeeded"
						from "Rating" r where r."claimId" = c.id and r.round = c.round
					) given on c.state in ('inReview', 'secondReview', 'disputed')
					where c."removedAt" is null
						and c.state in ('open', 'inReview', 'secondReview', 'disputed', 'decided')
				) c
			) c
		), holding as (
			select c."assigneeId" as who, greatest(c.since, c."heldSince") as since,
				case c.state when 'secondReview' then 'second' else 'first' end as what
			from seen c
			where c."assigneeId" is not null and c.state in ('open', 'inReview', 'secondReview')
				and (c.blind or not (c.enough or c."assigneeId" = any(c.raters)))
			union all
			select e.id, c.since, 'decide'
			from seen c
			join "User" e on e.role in ('editor', 'admin') and e."disabledAt" is null
			where (c.state in ('disputed', 'decided')
					or c.state in ('inReview', 'secondReview') and c.enough and not c.blind)
				and (c.blind or c.state = 'decided'
					or (select "allowOwnDecision" from "Desk" where id = 1)
					or not exists (
						select 1 from "Rating" r where r."claimId" = c.id and r."raterId" = e.id))
			union all
			${openQuestions}
		), others_and_mine as (
			select * from holding where who <> ${me}
			union all
			select ${me}, case w.need when 'reply' then w.came
				else greatest(${stepSince(context)}, w.came) end, case w.need
				when 'firstReview' then 'first' when 'secondReview' then 'second'
				when 'reply' then 'reply' else 'decide' end
			from (${waitingFor(context)}) w join "Claim" c on c.id = w.id
		)
		select u.id, u.name, count(*) filter (where what = 'first')::int as first,
			count(*) filter (where what = 'second')::int as second,
			count(*) filter (where what = 'decide')::int as decide,
			count(*) filter (where what = 'reply')::int as reply,
			min(h.since) as "oldestAt", count(*) over ()::int as total
		from others_and_mine h join "User" u on u.id = h.who
		group by u.id, u.name
		order by u.id = ${me} desc, "oldestAt", u.name
		limit ${mostShown}`;
	return {
		holding: rows.map(({ total: _, ...row }) => row),
		total: rows[0]?.total ?? 0
	};
}

/**
 * Who is asked something in an open comment. Claims that the actor may still rate blind are left out:
 * an answer, or that there is none, may tell of a rating.
 */
const openQuestions = Prisma.sql`
	(select distinct on (asked.id, c.id) asked.id, k.at, 'reply'
	from seen c
	join "Comment" k on k."claimId" = c.id and k."removedAt" is null
	join "Comment" root on root.id = coalesce(k."parentId", k.id)
		and root."removedAt" is null and root."resolvedAt" is null
	cross join lateral unnest(k."mentionedIds") as asked(id)
	where not c.blind and asked.id <> k."authorId"
		and not exists (
			select 1 from "Comment" own
			where own."claimId" = c.id and own."parentId" = root.id and own."authorId" = asked.id
				and own.at >= k.at and own."removedAt" is null)
	order by asked.id, c.id, k.at)`;
