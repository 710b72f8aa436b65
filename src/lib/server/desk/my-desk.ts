import type { ClaimState } from '#lib/domain/claim/state.ts';
import type { LabelLook } from '#lib/domain/rating/scale.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { waitingFor, type Need } from './waiting.ts';
import { labelLook } from '../scales/label-look.ts';

/** A claim that waits, with what a row of the queue shows. */
export interface WaitingClaim {
	id: string;
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
}

export interface Queue {
	claims: WaitingClaim[];
	/** How many there are, shown or not. */
	total: number;
}

const shownAtOnce = 100;

/** How many claims wait for the actor. */
export async function countWaiting(context: Context): Promise<number> {
	const [row] = await db().$queryRaw<{ count: number }[]>`
		select count(*)::int as count from (${waitingFor(context)}) waiting`;
	return row?.count ?? 0;
}

/** The claims that wait for the actor, the earliest due first and the oldest of those without. */
export async function readQueue(context: Context): Promise<Queue> {
	return readClaims(waitingFor(context));
}

/** Open claims that nobody has taken, the earliest due first. */
export async function readUnassigned(limit = 8): Promise<Queue> {
	return readClaims(
		Prisma.sql`
			select c.id, 'firstReview' as need from "Claim" c
			where c.state = 'open' and c."assigneeId" is null and c."removedAt" is null`,
		limit
	);
}

async function readClaims(waiting: Prisma.Sql, limit = shownAtOnce): Promise<Queue> {
	const rows = await db().$queryRaw<(WaitingClaim & { total: number })[]>`
		select c.id, c.number, c.statement, c.state::text as state, w.need, a.id as "articleId",
			a.title as article, o.name as outlet, c."createdAt" as "openedAt", c."dueAt",
			case when c.state = 'decided' then (
				select ${labelLook} from "Verdict" d join "Label" l on l.id = d."labelId"
				where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
			) end as label,
			count(*) over ()::int as total
		from (${waiting}) w
		join "Claim" c on c.id = w.id
		join "Article" a on a.id = c."articleId"
		join "Outlet" o on o.id = a."outletId"
		order by c."dueAt" nulls last, c."createdAt", c.number
		limit ${limit}`;
	return { claims: rows.map(({ total: _, ...claim }) => claim), total: rows[0]?.total ?? 0 };
}
