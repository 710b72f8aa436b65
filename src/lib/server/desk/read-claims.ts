import { toPriority } from '#lib/domain/claim/priority.ts';
import type { QueueOrder } from '#lib/domain/desk/queue-order.ts';
import type { QueuedClaim } from '#lib/domain/desk/queued-claim.ts';
import { waitOf } from '#lib/domain/desk/wait.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { isOpenTo } from '../reviews/ratings-open.ts';
import { labelLook } from '../scales/label-look.ts';
import { stepSince } from './step-since.ts';

export interface Queue {
	claims: QueuedClaim[];
	/** How many there are, shown or not. */
	total: number;
	/** How many of them are late. */
	late: number;
	/** The one that waits longest, shown or not. */
	oldest: { articleId: string; number: number; since: Date } | null;
}

const orders: Record<QueueOrder, Prisma.Sql> = {
	due: Prisma.sql`c."dueAt" nulls last, c.priority desc, c."createdAt", c.number`,
	age: Prisma.sql`w.since, c.number`,
	article: Prisma.sql`a.title, a.id, c.position, c.number`
};

type Row = Omit<QueuedClaim, 'priority' | 'wait'> & {
	priority: number;
	since: Date;
	came: Date | null;
	step: Date;
	blind: boolean;
	total: number;
	late: number;
	oldestNumber: number;
	oldestArticleId: string;
	oldestSince: Date;
};

/**
 * The claims of a query that gives rows `id`, `need` and `came`, so many at most, with what is true of
 * all.
 */
export async function readClaims(
	context: Context,
	waiting: Prisma.Sql,
	order: QueueOrder,
	limit: number
): Promise<Queue> {
	const rows = await db().$queryRaw<Row[]>`
		select c.id, c.revision, c.number, c.statement, c.state::text as state, w.need,
			a.id as "articleId", a.title as article, o.name as outlet, c."createdAt" as "openedAt",
			w.since, w.came, w.step, w.blind, c."dueAt", c.priority, c."assigneeId", c."handOverNote",
			n.name as "noteBy", h.name as holder,
			case when c.state = 'decided' then (
				select ${labelLook} from "Verdict" d join "Label" l on l.id = d."labelId"
				where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
			) end as label,
			count(*) over ()::int as total,
			count(*) filter (where c."dueAt" < ${context.now}) over ()::int as late,
			first_value(c.number) over oldest as "oldestNumber",
			first_value(a.id) over oldest as "oldestArticleId",
			first_value(w.since) over oldest as "oldestSince"
		from (
			select w.*, case w.need when 'reply' then w.came else greatest(w.step, w.came) end as since
			from (
				select w.*, ${stepSince(context)} as step, not ${isOpenTo(context)} as blind
				from (${waiting}) w join "Claim" c on c.id = w.id
			) w
		) w
		join "Claim" c on c.id = w.id
		join "Article" a on a.id = c."articleId"
		join "Outlet" o on o.id = a."outletId"
		left join "User" h on h.id = c."assigneeId"
		left join "User" n on n.id = c."noteById"
		window oldest as (order by w.since, c.number)
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
					since: first.oldestSince
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
		oldestSince: _____,
		since,
		came,
		step,
		blind,
		...claim
	} = row;
	return {
		...claim,
		priority: toPriority(claim.priority),
		wait: waitOf(claim, { since, came, step, blind })
	};
}
