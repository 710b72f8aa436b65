import { toPriority, type Priority } from '#lib/domain/claim/priority.ts';
import type { ClaimState } from '#lib/domain/claim/state.ts';
import type { QueueOrder } from '#lib/domain/desk/queue-order.ts';
import type { LabelLook } from '#lib/domain/rating/scale.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { waitingFor, type Need } from './waiting.ts';
import { labelLook } from '../scales/label-look.ts';

/** A claim that waits, with what a row of the queue shows. */
export interface WaitingClaim {
	id: string;
	revision: number;
	number: number;
	statement: string;
	state: ClaimState;
	/** Only once the desk has decided. */
	label: LabelLook | null;
	need: Need;
	articleId: string;
	article: string;
	outlet: string;
	openedAt: Date;
	dueAt: Date | null;
	priority: Priority;
	assigneeId: string | null;
	/** What whoever handed it over had to say, and who that was. */
	handOverNote: string | null;
	noteBy: string | null;
}

export interface Queue {
	claims: WaitingClaim[];
	/** How many there are, shown or not. */
	total: number;
	/** How many of them are late. */
	late: number;
	/** The one that was opened first, shown or not. */
	oldest: { articleId: string; number: number } | null;
}

const shownAtOnce = 100;

const orders: Record<QueueOrder, Prisma.Sql> = {
	due: Prisma.sql`c."dueAt" nulls last, c.priority desc, c."createdAt", c.number`,
	age: Prisma.sql`c."createdAt", c.number`,
	article: Prisma.sql`a.title, a.id, c.position, c.number`
};

/** How many claims wait for the actor. */
export async function countWaiting(context: Context): Promise<number> {
	const [row] = await db().$queryRaw<{ count: number }[]>`
		select count(*)::int as count from (${waitingFor(context)}) waiting`;
	return row?.count ?? 0;
}

/** The claims that wait for the actor, a hundred at most, in the order asked for. */
export async function readQueue(context: Context, order: QueueOrder = 'due'): Promise<Queue> {
	return readClaims(context, waitingFor(context), order);
}

/**
 * Claims in work that nobody has, the earliest due first, but for those that the actor has rated. That
 * enough ratings are in leaves none out: it would tell those who have yet to rate.
 */
export async function readUnassigned(context: Context, limit = 8): Promise<Queue> {
	const free = Prisma.sql`
		select c.id, case c.state when 'secondReview' then 'secondReview' else 'firstReview' end as need
		from "Claim" c
		where c.state in ('open', 'inReview', 'secondReview') and c."assigneeId" is null
			and c."removedAt" is null and not exists (
				select 1 from "Rating" r where r."claimId" = c.id and r.round = c.round
					and r."raterId" = ${context.actor.id}::uuid)`;
	return readClaims(context, free, 'due', limit);
}

type Row = Omit<WaitingClaim, 'priority'> & {
	priority: number;
	total: number;
	late: number;
	oldestNumber: number;
	oldestArticleId: string;
};

async function readClaims(
	{ now }: Context,
	waiting: Prisma.Sql,
	order: QueueOrder,
	limit = shownAtOnce
): Promise<Queue> {
	const rows = await db().$queryRaw<Row[]>`
		select c.id, c.revision, c.number, c.statement, c.state::text as state, w.need,
			a.id as "articleId", a.title as article, o.name as outlet, c."createdAt" as "openedAt",
			c."dueAt", c.priority, c."assigneeId", c."handOverNote", n.name as "noteBy",
			case when c.state = 'decided' then (
				select ${labelLook} from "Verdict" d join "Label" l on l.id = d."labelId"
				where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
			) end as label,
			count(*) over ()::int as total,
			count(*) filter (where c."dueAt" < ${now}) over ()::int as late,
			first_value(c.number) over oldest as "oldestNumber",
			first_value(a.id) over oldest as "oldestArticleId"
		from (${waiting}) w
		join "Claim" c on c.id = w.id
		join "Article" a on a.id = c."articleId"
		join "Outlet" o on o.id = a."outletId"
		left join "User" n on n.id = c."noteById"
		window oldest as (order by c."createdAt", c.number)
		order by ${orders[order]}
		limit ${limit}`;
	const [first] = rows;
	return {
		claims: rows.map(listed),
		total: first?.total ?? 0,
		late: first?.late ?? 0,
		oldest: first ? { articleId: first.oldestArticleId, number: first.oldestNumber } : null
	};
}

function listed({ total: _, late: __, oldestNumber: ___, oldestArticleId: ____, ...row }: Row) {
	return { ...row, priority: toPriority(row.priority) };
}
