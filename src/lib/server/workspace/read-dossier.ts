import type { ClaimView } from '#lib/domain/claim/view.ts';
import { lookOf, type LabelLook } from '#lib/domain/rating/scale.ts';
import { readHistory, type HistoryLine } from '../audit/read-history.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import { toClaimView, workspaceClaim } from './claim-view.ts';

/** All that the desk holds on one claim, as one person may see it. */
export interface Dossier {
	claim: Pick<
		ClaimView,
		| 'id'
		| 'number'
		| 'kind'
		| 'state'
		| 'round'
		| 'exact'
		| 'statement'
		| 'slots'
		| 'claimant'
		| 'saidOn'
		| 'saidWhere'
		| 'dismissReason'
		| 'evidence'
		| 'ratings'
		| 'ratingsIn'
		| 'threads'
	>;
	article: { id: string; title: string; outlet: string; url: string | null };
	/** Each version of the text in which the claim's words stand, newest first. */
	versions: { number: number; sha256: string; capturedAt: Date; exact: string; status: string }[];
	/** Every decision, newest first. */
	verdicts: {
		label: LabelLook;
		reason: string;
		explanation: string;
		statement: string;
		exact: string;
		round: number;
		decidedBy: string;
		decidedAt: Date;
	}[];
	publication: {
		slug: string;
		/** Newest first; every one but the first corrects the one before it. */
		versions: { number: number; at: Date; by: string; correction: string | null }[];
		withdrawal: { reason: string; at: Date; by: string } | null;
	} | null;
	/** Every event that this person may know of, newest first. */
	history: (HistoryLine & {
		/** Ties it to all events before it; null when it is older than the chain. */
		hash: string | null;
	})[];
	/** Where the desk's whole chain of events stood when the dossier was made. */
	chain: { events: number; head: string };
}

const kept = {
	article: {
		select: { id: true, title: true, url: true, outlet: { select: { name: true } } }
	},
	anchors: {
		orderBy: { version: { number: 'desc' } },
		include: { version: { select: { number: true, sha256: true, capturedAt: true } } }
	},
	verdicts: {
		orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
		include: { label: true, decidedBy: { select: { name: true } } }
	},
	publication: {
		include: {
			versions: {
				orderBy: { number: 'desc' },
				include: { createdBy: { select: { name: true } } }
			},
			withdrawal: { include: { withdrawnBy: { select: { name: true } } } }
		}
	}
} as const satisfies Prisma.ClaimInclude;

type Kept = Prisma.ClaimGetPayload<{ include: typeof kept }>;

/** Gathers the dossier of a claim for one person; null when there is no such claim. */
export async function readDossier(context: Context, claimId: string): Promise<Dossier | null> {
	const where = { id: claimId, removedAt: null };
	const [row, all, desk, end] = await Promise.all([
		db().claim.findFirst({ where, include: workspaceClaim }),
		db().claim.findFirst({ where, include: kept }),
		db().desk.findUniqueOrThrow({ where: { id: 1 } }),
		db().auditHead.findUniqueOrThrow({ where: { id: 1 } })
	]);
	if (!row || !all) return null;
	// Ratings and threads come from the view, so that one rule says who may see them yet.
	const view = toClaimView(context, desk, row);
	return {
		claim: {
			id: view.id,
			number: view.number,
			kind: view.kind,
			state: view.state,
			round: view.round,
			exact: view.exact,
			statement: view.statement,
			slots: view.slots,
			claimant: view.claimant,
			saidOn: view.saidOn,
			saidWhere: view.saidWhere,
			dismissReason: view.dismissReason,
			evidence: view.evidence,
			ratings: view.ratings,
			ratingsIn: view.ratingsIn,
			threads: view.threads
		},
		article: { ...all.article, outlet: all.article.outlet.name },
		versions: all.anchors.map(({ version, exact, status }) => ({ ...version, exact, status })),
		verdicts: all.verdicts.map(toVerdict),
		publication: all.publication && toPublication(all.publication),
		history: await wholeHistory(context, claimId),
		chain: { events: Number(end.count), head: end.hash }
	};
}

function toVerdict(verdict: Kept['verdicts'][number]): Dossier['verdicts'][number] {
	const { label, reason, explanation, statement, exact, round, decidedBy, decidedAt } = verdict;
	const by = decidedBy.name;
	const look = lookOf(label);
	return { label: look, reason, explanation, statement, exact, round, decidedBy: by, decidedAt };
}

function toPublication({
	slug,
	versions,
	withdrawal
}: NonNullable<Kept['publication']>): Dossier['publication'] {
	return {
		slug,
		versions: versions.map(({ number, createdAt, createdBy, correction }) => ({
			number,
			at: createdAt,
			by: createdBy.name,
			correction
		})),
		withdrawal: withdrawal && {
			reason: withdrawal.reason,
			at: withdrawal.withdrawnAt,
			by: withdrawal.withdrawnBy.name
		}
	};
}

async function wholeHistory(context: Context, claimId: string): Promise<Dossier['history']> {
	const lines: HistoryLine[] = [];
	let before: string | undefined;
	do {
		const page = await readHistory(context, { claimId }, { before, limit: 500 });
		lines.push(...page.lines);
		before = page.next ?? undefined;
	} while (before);
	const events = await db().event.findMany({
		where: { claimId },
		select: { id: true, hash: true }
	});
	const hashes = new Map(events.map(({ id, hash }) => [String(id), hash]));
	return lines.map((line) => ({ ...line, hash: hashes.get(line.id) ?? null }));
}
