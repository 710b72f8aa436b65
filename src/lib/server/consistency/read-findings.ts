import { consistencyFindings } from '#lib/domain/review/consistency.ts';
import type { DecidedClaim } from '#lib/domain/review/consistency/decided-claim.ts';
import {
	isWaived,
	type ConsistencyFinding,
	type ConsistencyRule
} from '#lib/domain/review/consistency/finding.ts';
import { lookOf, type LabelLook } from '#lib/domain/rating/scale.ts';
import { hasRole } from '#lib/domain/role.ts';
import { claimBasis } from '../claims/claim-basis.ts';
import type { Context } from '../context.ts';
import { cursorAfter, readCursor } from '../db/cursor.ts';
import { db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

/** What an editor should look at again, of one claim whose verdict holds. */
export interface ClaimFindings {
	claim: { id: string; number: number; articleId: string; statement: string; label: LabelLook };
	open: ConsistencyFinding[];
	waived: { id: string; rule: ConsistencyRule; reason: string; by: string; at: Date }[];
}

export interface FindingsPage {
	claims: ClaimFindings[];
	/** Claims looked at for this page, most of which may be in order. */
	looked: number;
	/** Give it as `after` for the next page; null when this was the last. */
	next: string | null;
}

const pageSize = 100;

const judged = {
	anchors: { orderBy: { version: { number: 'desc' } }, take: 1, select: { exact: true } },
	evidence: {
		where: { removedAt: null },
		orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
		include: { source: true }
	},
	verdicts: {
		orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
		take: 1,
		include: { label: { include: { scale: { include: { labels: true } } } } }
	},
	waivers: {
		where: { removedAt: null },
		orderBy: { waivedAt: 'desc' },
		include: { waivedBy: { select: { name: true } } }
	},
	_count: {
		select: { comments: { where: { parentId: null, resolvedAt: null, removedAt: null } } }
	}
} as const satisfies Prisma.ClaimInclude;

type Row = Prisma.ClaimGetPayload<{ include: typeof judged }>;

const holds = {
	removedAt: null,
	state: { in: ['decided', 'published', 'corrected'] }
} as const satisfies Prisma.ClaimWhereInput;

/**
 * What does not fit together among claims whose verdict holds, those changed last first, a page of
 * claims at a time in three queries; null for those who are no editors.
 */
export async function readFindings(
	{ actor, now }: Context,
	after: string | null
): Promise<FindingsPage | null> {
	if (!hasRole(actor.role, 'editor')) return null;
	const cursor = readCursor(after);
	const rows = await db().claim.findMany({
		where: {
			...holds,
			...(cursor && {
				OR: [{ updatedAt: { lt: cursor.at } }, { updatedAt: cursor.at, id: { lt: cursor.id } }]
			})
		},
		orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
		take: pageSize + 1,
		include: judged
	});
	const shown = rows.slice(0, pageSize);
	const ids = shown.map(({ id }) => id);
	// The same words may have been judged long ago.
	const same = await db().claim.findMany({
		where: {
			...holds,
			id: { notIn: ids },
			statement: { in: shown.map(({ statement }) => statement) }
		},
		include: judged
	});
	const findings = consistencyFindings([...shown, ...same].flatMap(decided), { now });
	const last = shown.at(-1);
	return {
		claims: shown.flatMap((row) => findingsOf(row, findings)),
		looked: shown.length,
		next: rows.length > pageSize && last ? cursorAfter(last.updatedAt, last.id) : null
	};
}

function findingsOf(row: Row, findings: readonly ConsistencyFinding[]): ClaimFindings[] {
	const own = findings.filter(({ claimId }) => claimId === row.id);
	const waivers = row.waivers.map((waiver) => ({
		...waiver,
		rule: waiver.rule as ConsistencyRule
	}));
	const open = own.filter((finding) => !isWaived(finding, waivers));
	const holding = waivers.filter((waiver) => own.some((finding) => isWaived(finding, [waiver])));
	const verdict = row.verdicts[0];
	if (!verdict || open.length + holding.length === 0) return [];
	const { id, number, articleId, statement } = row;
	return [
		{
			claim: { id, number, articleId, statement, label: lookOf(verdict.label) },
			open,
			waived: holding.map((waiver) => ({
				...{ id: waiver.id, rule: waiver.rule, reason: waiver.reason },
				...{ by: waiver.waivedBy.name, at: waiver.waivedAt }
			}))
		}
	];
}

function decided(row: Row): DecidedClaim[] {
	const verdict = row.verdicts[0];
	if (!verdict) return [];
	const { key, name, value, unsettled, scale } = verdict.label;
	return [
		{
			...{ id: row.id, number: row.number, statement: row.statement },
			label: { key, name, value, unsettled },
			scaleTop: Math.max(...scale.labels.map((label) => label.value ?? 0)),
			decidedAt: verdict.decidedAt,
			basisChanged: verdict.basis !== claimBasis(row, row.anchors[0]?.exact ?? '', row.evidence),
			openComments: row._count.comments,
			evidence: row.evidence.map(({ sourceId, stance, retrievedAt, source }) => ({
				...{ sourceId, stance, retrievedAt, title: source.title },
				...{ primacy: source.primacy, independenceGroup: source.independenceGroup }
			}))
		}
	];
}
