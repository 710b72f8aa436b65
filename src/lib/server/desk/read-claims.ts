import { toPriority } from '#lib/domain/claim/priority.ts';
import type { QueueOrder } from '#lib/domain/desk/queue-order.ts';
import type { QueuedClaim } from '#lib/domain/desk/queued-claim.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { labelLook } from '../scales/label-look.ts';

export interface Queue {
	claims: QueuedClaim[];
	/** How many there are, shown or not. */
	total: number;
	/** How many of them are late. */
	late: number;
	/** The one that was opened first, shown or not. */
	oldest: { articleId: string; number: number; openedAt: Date } | null;
}

const orders: Record<QueueOrder, Prisma.Sql> = {
	due: Prisma.sql`c."dueAt" nulls last, c.priority desc, c."createdAt", c.number`,
	age: Prisma.sql`c."createdAt", c.number`,
	article: Prisma.sql`a.title, a.id, c.position, c.number`
};

type Row = Omit<QueuedClaim, 'priority'> & {
	priority: number;
	total: number;
	late: number;
	oldestNumber: number;
	oldestArticleId: string;
	oldestAt: Date;
};

/** The claims of a query that gives rows `id` and `need`, so many at most, with what is true of all. */
export async function readClaims(
	{ now }: Context,
	waiting: Prisma.Sql,
	order: QueueOrder,
	limit: number
): Promise<Queue> {
	const rows = await db().$queryRaw<Row[]>`
		select c.id, c.revision, c.number, c.statement, c.state::text as state, w.need,
			a.id as "articleId", a.title as article, o.name as outlet, c."createdAt" as "openedAt",
			c."dueAt", c.priority, c."assigneeId", c."handOverNote", n.name as "noteBy", h.name as holder,
			case when c.state = 'decided' then (
				select ${labelLook} from "Verdict" d join "Label" l on l.id = d."labelId"
				where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
			) end as label,
			count(*) over ()::int as total,
			count(*) filter (where c."dueAt" < ${now}) over ()::int as late,
			first_value(c.number) over oldest as "oldestNumber",
			first_value(a.id) over oldest as "oldestArticleId",
			first_value(c."createdAt") over oldest as "oldestAt"
		from (${waiting}) w
		join "Claim" c on c.id = w.id
		join "Article" a on a.id = c."articleId"
		join "Outlet" o on o.id = a."outletId"
		left join "User" h on h.id = c."assigneeId"
		left join "User" n on n.id = c."noteById"
		window oldest as (order by c."createdAt", c.number)
		order by ${orders[order]}
		limit ${limit}`;
	const [first] = rows;
	return {
		claims: rows.map(listed),
		total: first?.total ?? 0,
		late: first?.late ?? 0,
		oldest: first
			? {
					articleId: first.oldestArticleId,
					number: first.oldestNumber,
					openedAt: first.oldestAt
				}
			: null
	};
}

function listed(row: Row): QueuedClaim {
	const {
		total: _,
		late: __,
		oldestNumber: ___,
		oldestArticleId: ____,
		oldestAt: _____,
		...claim
	} = row;
	return { ...claim, priority: toPriority(claim.priority) };
}
