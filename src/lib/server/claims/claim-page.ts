import { wantedStates, type ClaimFilter, type ClaimSort } from '#lib/domain/claim/list-filter.ts';
import { Prisma } from '../db/generated/client.ts';
import { likePattern } from '../db/like-pattern.ts';
import { readPlace, type ClaimPlace } from './claim-place.ts';

// No two claims share a place in any of these, so that a page neither repeats nor leaves out one.
const orders: Record<ClaimSort, Prisma.Sql> = {
	due: Prisma.sql`c."dueAt" asc nulls last, c.number asc`,
	priority: Prisma.sql`c.priority desc, c."dueAt" asc nulls last, c.number asc`,
	changed: Prisma.sql`c."updatedAt" desc, c.id desc`,
	number: Prisma.sql`c.number desc`
};

/**
 * The SQL for the ids of one page of the table, and its order over "Claim" c. Each state is walked
 * along its own index, and the walks are merged: a walk over all states would first pass every
 * published claim, whose due time is long over.
 */
export function claimPage(
	{ filter, numbers = null }: { filter: ClaimFilter; numbers?: readonly number[] | null },
	userId: string,
	after: string | null,
	limit: number
): { ids: Prisma.Sql; order: Prisma.Sql } {
	const order = orders[filter.sort];
	const wanted = Prisma.join(
		[
			Prisma.sql`c.state = s.state`,
			...(numbers ? [Prisma.sql`c.number = any(${[...numbers]}::int[])`] : []),
			...conditions(filter, userId)
		],
		' and '
	);
	const walks = partsAfter(readPlace(filter.sort, after)).map(
		(part) => Prisma.sql`
			(select c.id, c.priority, c."dueAt", c."updatedAt", c.number
			from "Claim" c
			where ${wanted} and ${part}
			order by ${order}
			limit ${limit})`
	);
	const ids = Prisma.sql`
		select c.id
		from unnest(${wantedStates(filter)}::text[]::"ClaimState"[]) s(state)
		cross join lateral (${Prisma.join(walks, ' union all ')}) c
		order by ${order}
		limit ${limit}`;
	return { ids, order };
}

/** What comes after a place, in parts that each lie together in the index of its order. */
function partsAfter(place: ClaimPlace | null): Prisma.Sql[] {
	if (!place) return [Prisma.sql`true`];
	switch (place.sort) {
		case 'changed':
			return [Prisma.sql`(c."updatedAt", c.id) < (${place.at}::timestamptz, ${place.id}::uuid)`];
		case 'number':
			return [Prisma.sql`c.number < ${place.number}`];
		case 'due':
			return dueAfter(place);
		case 'priority':
			return [
				...dueAfter(place).map(
					(part) => Prisma.sql`c.priority = ${place.priority}::int and ${part}`
				),
				Prisma.sql`c.priority < ${place.priority}::int`
			];
	}
}

/** Two parts where a place lies among the due times: those, then what has none. */
function dueAfter({ dueAt, number }: { dueAt: Date | null; number: number }): Prisma.Sql[] {
	if (dueAt === null) return [Prisma.sql`c."dueAt" is null and c.number > ${number}`];
	return [
		Prisma.sql`(c."dueAt", c.number) > (${dueAt}::timestamptz, ${number}::int)`,
		Prisma.sql`c."dueAt" is null`
	];
}

/** What a claim "Claim" c has to be, beside its state, for a filter of this person. */
export function conditions(filter: ClaimFilter, userId: string): Prisma.Sql[] {
	const { words, kind, outlet, priority, verdict } = filter;
	const tests = [Prisma.sql`c."removedAt" is null`];
	if (words) tests.push(saying(words));
	if (kind) tests.push(Prisma.sql`c.kind = ${kind}::"ClaimKind"`);
	if (outlet) {
		tests.push(Prisma.sql`exists (
			select 1 from "Article" a join "Outlet" o on o.id = a."outletId"
			where a.id = c."articleId" and o.slug ${operator(outlet)} ${outlet.value}
		)`);
	}
	if (filter.with === 'nobody') tests.push(Prisma.sql`c."assigneeId" is null`);
	else if (filter.with) {
		const holder = filter.with === 'me' ? userId : filter.with;
		tests.push(Prisma.sql`c."assigneeId" = ${holder}::uuid`);
	}
	if (priority) tests.push(Prisma.sql`c.priority ${operator(priority)} ${priority.value}::int`);
	if (verdict) {
		tests.push(Prisma.sql`(
			select l.key from "Verdict" d join "Label" l on l.id = d."labelId"
			where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
		) = ${verdict}`);
	}
	if (filter.unsourced) {
		tests.push(Prisma.sql`not exists (
			select 1 from "Evidence" e where e."claimId" = c.id and e."removedAt" is null
		)`);
	}
	return tests;
}

function operator({ is }: { is: boolean }): Prisma.Sql {
	return is ? Prisma.sql`=` : Prisma.sql`<>`;
}

/** A claim is found by its words, or by the number that people say aloud ("C-2217"). */
function saying(words: string): Prisma.Sql {
	const [, number] = /^c-?(\d{1,9})$/i.exec(words) ?? [];
	const said = Prisma.sql`c.statement ilike ${likePattern(words)}`;
	return number ? Prisma.sql`(c.number = ${Number(number)} or ${said})` : said;
}
