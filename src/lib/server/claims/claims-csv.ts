import { kindWords } from '#lib/domain/claim/kind.ts';
import type { ClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { priorityWords } from '#lib/domain/claim/priority.ts';
import { describeSlots, type LooseSlots } from '#lib/domain/claim/slots.ts';
import { stateWords } from '#lib/domain/claim/state.ts';
import type { CsvCell } from '#lib/domain/csv.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { listClaims, type ListedClaim } from './list-claims.ts';

/** How many claims one export holds at most. */
export const mostInCsv = 10_000;

/** What an export tells of a claim beside what the list shows. */
interface More {
	id: string;
	exact: string | null;
	slots: LooseSlots;
	claimant: string | null;
	saidOn: string | null;
	saidWhere: string | null;
	reason: string | null;
	evidence: number;
	slug: string | null;
}

interface Exported {
	claim: ListedClaim;
	more: More | undefined;
	origin: string;
}

const columns: Readonly<Record<string, (row: Exported) => CsvCell>> = {
	Number: ({ claim }) => `C-${claim.number}`,
	State: ({ claim }) => stateWords[claim.state],
	Kind: ({ claim }) => kindWords[claim.kind],
	Claim: ({ claim }) => claim.statement,
	'Exact words': ({ more }) => more?.exact ?? null,
	'Said by': ({ more }) => more?.claimant ?? null,
	'Said on': ({ more }) => more?.saidOn ?? null,
	'Said where': ({ more }) => more?.saidWhere ?? null,
	Details: ({ claim, more }) => (more ? describeSlots(claim.kind, more.slots) : null),
	Verdict: ({ claim }) => (claim.label ? claim.label.name : null),
	// An older verdict's reason would stand beside a claim that has none now.
	Reason: ({ claim, more }) => (claim.label && more ? more.reason : null),
	Outlet: ({ claim }) => claim.outlet,
	Article: ({ claim }) => claim.article,
	With: ({ claim }) => claim.assignee?.name ?? null,
	Sources: ({ claim }) => claim.sources,
	Evidence: ({ more }) => more?.evidence ?? null,
	Priority: ({ claim }) => priorityWords[claim.priority],
	Due: ({ claim }) => claim.dueAt?.toISOString() ?? null,
	Changed: ({ claim }) => claim.updatedAt.toISOString(),
	'Public page': ({ more, origin }) => (more?.slug ? `${origin}/checks/${more.slug}` : null)
};

/**
 * The filtered claims, or of those the ones with these numbers, for a spreadsheet, with public pages below `origin`; a last row says so when
 * there were more than `most`. Two queries, however many there are.
 */
export async function claimsCsv(
	context: Context,
	filter: ClaimFilter,
	origin: string,
	{ most = mostInCsv, numbers = null }: { most?: number; numbers?: readonly number[] | null } = {}
): Promise<CsvCell[][]> {
	const { claims, next } = await listClaims(context, filter, { limit: most, numbers });
	const found = await readMore(claims.map(({ id }) => id));
	const rows: CsvCell[][] = [
		Object.keys(columns),
		...claims.map((claim) =>
			Object.values(columns).map((cell) => cell({ claim, more: found.get(claim.id), origin }))
		)
	];
	if (next) {
		const words = `The first ${most.toLocaleString('en-GB')} claims. Narrow the filter for the others.`;
		rows.push([words]);
	}
	return rows;
}

async function readMore(ids: string[]): Promise<Map<string, More>> {
	const rows = await db().$queryRaw<More[]>`
		select c.id, words.exact, c.slots, c.claimant, c."saidOn", c."saidWhere", v.reason,
			standing.evidence, p.slug
		from "Claim" c
		left join "Publication" p on p."claimId" = c.id
		left join lateral (
			select n.exact from "Anchor" n join "ArticleVersion" t on t.id = n."versionId"
			where n."claimId" = c.id order by t.number desc limit 1
		) words on true
		left join lateral (
			select d.reason from "Verdict" d
			where d."claimId" = c.id order by d."decidedAt" desc, d.id desc limit 1
		) v on true
		cross join lateral (
			select count(*)::int as evidence from "Evidence" e
			where e."claimId" = c.id and e."removedAt" is null
		) standing
		where c.id = any(${ids}::uuid[])`;
	return new Map(rows.map((row) => [row.id, row]));
}
