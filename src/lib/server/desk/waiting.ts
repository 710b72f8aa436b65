import { hasRole } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';
import { Prisma } from '../db/generated/client.ts';
import { enough, hasRated, isOpenTo, tellsOfRating } from '../reviews/ratings-open.ts';

/** It came to nobody above others. */
export const toAll = Prisma.sql`null::timestamptz as came`;

/**
 * The SQL for the claims that wait for the actor, as rows `id`, `need` and `came`, when it came to
 * them and not to all who may do it, each claim once. For a
 * reviewer: theirs to review and not yet rated by them in this round, and those in whose comments they
 * are asked something. For an editor also those with enough ratings that they never rated themselves,
 * unless the desk allows it, disputed ones, and decided ones that are not published.
 */
export function waitingFor(context: Context): Prisma.Sql {
	const isEditor = hasRole(context.actor.role, 'editor');
	// Where two are true of a claim, the earlier one here is the next thing to do.
	const needs = [...(isEditor ? editorsNeeds(context) : [reviews(context)]), asked(context)];
	const ranked = needs.map(
		(sql, rank) => Prisma.sql`select n.*, ${rank}::int as rank from (${sql}) n`
	);
	return Prisma.sql`
		select distinct on (id) id, need, came from (${Prisma.join(ranked, ' union all ')}) needs
		order by id, rank, came`;
}

function reviews({ actor }: Context): Prisma.Sql {
	const me = Prisma.sql`${actor.id}::uuid`;
	return Prisma.sql`
		select c.id, case c.state when 'secondReview' then 'secondReview' else 'firstReview' end as need,
			c."heldSince" as came
		from "Claim" c
		where c."assigneeId" = ${me} and c.state in ('open', 'inReview', 'secondReview')
			and c."removedAt" is null and not ${hasRated(me)}`;
}

function editorsNeeds(context: Context): Prisma.Sql[] {
	const everRated = Prisma.sql`
		select 1 from "Rating" r where r."claimId" = c.id and r."raterId" = ${context.actor.id}::uuid`;
	const mayDecide = Prisma.sql`(
		not exists (${everRated}) or (select "allowOwnDecision" from "Desk" where id = 1))`;
	return [
		Prisma.sql`${reviews(context)} and not ${enough}`,
		Prisma.sql`
			select c.id, 'decide' as need, ${toAll} from "Claim" c
			where c.state in ('inReview', 'secondReview') and c."removedAt" is null and ${enough}
				and ${mayDecide}`,
		Prisma.sql`
			select c.id, 'resolve' as need, ${toAll} from "Claim" c
			where c.state = 'disputed' and c."removedAt" is null and ${mayDecide}`,
		Prisma.sql`
			select c.id, 'publish' as need, ${toAll} from "Claim" c
			where c.state = 'decided' and c."removedAt" is null`
	];
}

/**
 * Claims with an open comment that mentions the actor and that they have not answered. What was
 * written or resolved after a rating that they may not know is not there yet (`comments/threads.ts`).
 */
function asked(context: Context): Prisma.Sql {
	const me = Prisma.sql`${context.actor.id}::uuid`;
	const open = isOpenTo(context);
	return Prisma.sql`
		select c.id, 'reply' as need, k.at as came
		from "Comment" k
		join "Comment" root on root.id = coalesce(k."parentId", k.id)
		join "Claim" c on c.id = k."claimId"
		where k."mentionedIds" @> array[${me}] and k."authorId" <> ${me}
			and k."removedAt" is null and root."removedAt" is null and c."removedAt" is null
			and not exists (
				select 1 from "Comment" own
				where own."claimId" = c.id and own."parentId" = root.id and own."authorId" = ${me}
					and own.at >= k.at and own."removedAt" is null)
			and not ${tellsOfRating(open, 'k."authorId"', 'k.at')}
			and (root."resolvedAt" is null or ${tellsOfRating(open, 'root."resolvedById"', 'root."resolvedAt"')})`;
}
