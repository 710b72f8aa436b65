import { isSettled, type ClaimState } from '#lib/domain/claim/state.ts';
import type { Stance } from '#lib/domain/evidence/evidence.ts';
import type { LabelLook } from '#lib/domain/rating/scale.ts';
import type { SourceDetails } from '#lib/domain/source/details.ts';
import { cursorAfter, readCursor } from '../db/cursor.ts';
import { db } from '../db/database.ts';
import { Prisma, type Source } from '../db/generated/client.ts';
import { labelLook } from '../scales/label-look.ts';

export interface SourceView extends SourceDetails {
	id: string;
	revision: number;
	addedBy: string;
	addedAt: Date;
}

/** The details of a stored source, without what the desk keeps for itself about the row. */
export function sourceDetailsOf(source: Source): SourceDetails {
	const { title, publisher, author, url, kind, primacy } = source;
	const { language, independenceGroup, confidentiality, publishedOn, note } = source;
	return {
		...{ title, publisher, author, url, kind, primacy },
		...{ language, independenceGroup, confidentiality, publishedOn, note }
	};
}

/** A source with who added it; null when there is none. */
export async function readSource(id: string): Promise<SourceView | null> {
	const source = await db().source.findUnique({
		where: { id },
		include: { createdBy: { select: { name: true } } }
	});
	return (
		source && {
			...sourceDetailsOf(source),
			id: source.id,
			revision: source.revision,
			addedBy: source.createdBy.name,
			addedAt: source.createdAt
		}
	);
}

/** A piece of evidence, seen from its source. */
export interface Leaning {
	id: string;
	stance: Stance;
	quote: string;
	locator: string;
	addedAt: Date;
	claim: {
		number: number;
		statement: string;
		state: ClaimState;
		/** Only while the desk's verdict holds. */
		label: LabelLook | null;
	};
	article: { id: string; title: string; outlet: string };
}

export interface LeaningList {
	/** How many claims lean on the source, shown or not. */
	claims: number;
	leanings: Leaning[];
	/** Give it as `after` for the next page; null when this was the last. */
	next: string | null;
}

interface Row extends Omit<Leaning, 'claim' | 'article'> {
	number: number;
	statement: string;
	state: ClaimState;
	label: LabelLook | null;
	articleId: string;
	article: string;
	outlet: string;
}

const standing = (sourceId: string) => Prisma.sql`
	from "Evidence" e
	join "Claim" c on c.id = e."claimId" and c."removedAt" is null
	where e."sourceId" = ${sourceId}::uuid and e."removedAt" is null`;

/** The evidence that a source gives, the newest first. Two queries. */
export async function readLeanings(
	sourceId: string,
	{ after, limit = 50 }: { after?: string | null; limit?: number } = {}
): Promise<LeaningList> {
	const cursor = readCursor(after ?? null);
	const older = cursor
		? Prisma.sql`and (e."addedAt", e.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
		: Prisma.empty;
	const [counts, rows] = await Promise.all([
		db().$queryRaw<{ claims: number }[]>`
			select count(distinct e."claimId")::int as claims ${standing(sourceId)}`,
		db().$queryRaw<Row[]>`
			select e.id, e.stance::text as stance, e.quote, e.locator, e."addedAt",
				c.number, c.statement, c.state::text as state, v.look as label,
				a.id as "articleId", a.title as article, o.name as outlet
			from (
				select e.* ${standing(sourceId)} ${older}
				order by e."addedAt" desc, e.id desc
				limit ${limit + 1}
			) e
			join "Claim" c on c.id = e."claimId"
			join "Article" a on a.id = c."articleId"
			join "Outlet" o on o.id = a."outletId"
			left join lateral (
				select ${labelLook} as look from "Verdict" d join "Label" l on l.id = d."labelId"
				where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
			) v on true
			order by e."addedAt" desc, e.id desc`
	]);
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return {
		claims: counts[0]?.claims ?? 0,
		leanings: shown.map(leaning),
		next: rows.length > limit && last ? cursorAfter(last.addedAt, last.id) : null
	};
}

function leaning(row: Row): Leaning {
	const { id, stance, quote, locator, addedAt, number, statement, state, label } = row;
	return {
		...{ id, stance, quote, locator, addedAt },
		claim: { number, statement, state, label: isSettled(state) ? label : null },
		article: { id: row.articleId, title: row.article, outlet: row.outlet }
	};
}
