import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import type { ClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { toPriority, type Priority } from '#lib/domain/claim/priority.ts';
import { isSettled, type ClaimState } from '#lib/domain/claim/state.ts';
import type { LabelLook } from '#lib/domain/rating/scale.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { claimPage } from './claim-page.ts';
import { placeAfter } from './claim-place.ts';
import { labelLook } from '../scales/label-look.ts';

export interface ListedClaim {
	id: string;
	revision: number;
	number: number;
	statement: string;
	kind: ClaimKind;
	state: ClaimState;
	/** Only while the desk's verdict holds. */
	label: LabelLook | null;
	articleId: string;
	article: string;
	outlet: string;
	assignee: { id: string; name: string } | null;
	/** How many sources its evidence comes from. */
	sources: number;
	priority: Priority;
	dueAt: Date | null;
	updatedAt: Date;
}

export interface ClaimTable {
	claims: ListedClaim[];
	/** Give it as `after` for the next page; null when this was the last. */
	next: string | null;
}

interface Row extends Omit<ListedClaim, 'assignee' | 'priority'> {
	priority: number;
	assigneeId: string | null;
	assigneeName: string | null;
}

interface Listing {
	after?: string | null;
	limit?: number;
	/** Only these. */
	numbers?: readonly number[] | null;
}

/** Claims as the filter wants and sorts them. One query, however many are listed. */
export async function listClaims(
	context: Context,
	filter: ClaimFilter,
	{ after = null, limit = 50, numbers = null }: Listing = {}
): Promise<ClaimTable> {
	const page = claimPage({ filter, numbers }, context.actor.id, after, limit + 1);
	const rows = await db().$queryRaw<Row[]>`
		select c.id, c.revision, c.number, c.statement, c.kind::text as kind, c.state::text as state,
			v.look as label, a.id as "articleId", a.title as article, o.name as outlet,
			u.id as "assigneeId", u.name as "assigneeName", leaning.sources, c.priority,
			c."dueAt", c."updatedAt"
		from (${page.ids}) page
		join "Claim" c on c.id = page.id
		join "Article" a on a.id = c."articleId"
		join "Outlet" o on o.id = a."outletId"
		left join "User" u on u.id = c."assigneeId"
		left join lateral (
			select ${labelLook} as look from "Verdict" d join "Label" l on l.id = d."labelId"
			where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
		) v on true
		cross join lateral (
			select count(distinct e."sourceId")::int as sources from "Evidence" e
			where e."claimId" = c.id and e."removedAt" is null
		) leaning
		order by ${page.order}`;
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return {
		claims: shown.map(listed),
		next: rows.length > limit && last ? placeAfter(filter.sort, last) : null
	};
}

function listed({ assigneeId, assigneeName, label, priority, ...row }: Row): ListedClaim {
	return {
		...row,
		priority: toPriority(priority),
		label: isSettled(row.state) ? label : null,
		assignee:
			assigneeId !== null && assigneeName !== null ? { id: assigneeId, name: assigneeName } : null
	};
}
