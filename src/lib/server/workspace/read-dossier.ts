import { listSlots } from '#lib/domain/claim/slots.ts';
import type { ClaimView, EvidenceView, RatingView } from '#lib/domain/claim/view.ts';
import { againstClaim, type AgainstClaim } from '#lib/domain/evidence/against-claim.ts';
import { lookOf, type LabelLook } from '#lib/domain/rating/scale.ts';
import { consistencyRules, consistencyRuleWords } from '#lib/domain/review/consistency/finding.ts';
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
		| 'ratings'
		| 'ratingsIn'
		| 'threads'
		| 'questions'
	> & {
		/** The kind's own details, as its form has them. */
		details: { label: string; words: string }[];
		/** What stands, each piece set against what the claim says. */
		evidence: (EvidenceView & { against: AgainstClaim })[];
		/** The ratings of the rounds before, as far as those of the present one are open to this person. */
		earlierRatings: (RatingView & { round: number })[];
	};
	article: { id: string; title: string; outlet: string; url: string | null; language: string };
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
	/** Every finding of the consistency desk that an editor let stand, newest first. */
	waivers: { rule: string; reason: string; by: string; at: Date; takenBackAt: Date | null }[];
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
		select: {
			id: true,
			title: true,
			url: true,
			language: true,
			outlet: { select: { name: true } }
		}
	},
	anchors: {
		orderBy: { version: { number: 'desc' } },
		include: { version: { select: { number: true, sha256: true, capturedAt: true } } }
	},
	verdicts: {
		orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
		include: { label: true, decidedBy: { select: { name: true } } }
	},
	waivers: {
		orderBy: [{ waivedAt: 'desc' }, { id: 'desc' }],
		include: { waivedBy: { select: { name: true } } }
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

type Rated = Pick<Prisma.ClaimGetPayload<{ include: typeof workspaceClaim }>, 'round' | 'ratings'>;
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
			details: listSlots(view.kind, view.slots),
			evidence: view.evidence.map((piece) => ({
				...piece,
				against: againstClaim(view, piece, all.article.language)
			})),
			ratings: view.ratings,
			ratingsIn: view.ratingsIn,
			earlierRatings: earlierRatings(context, row, view.ratingsIn !== null),
			threads: view.threads,
			questions: view.questions
		},
		article: { ...all.article, outlet: all.article.outlet.name },
		versions: all.anchors.map(({ version, exact, status }) => ({ ...version, exact, status })),
		verdicts: all.verdicts.map(toVerdict),
		waivers: all.waivers.map(({ rule, reason, waivedBy, waivedAt, removedAt }) => ({
			...{ rule: ruleWords(rule), reason, by: waivedBy.name },
			...{ at: waivedAt, takenBackAt: removedAt }
		})),
		publication: all.publication && toPublication(all.publication),
		history: await wholeHistory(context, claimId),
		chain: { events: Number(end.count), head: end.hash }
	};
}

/** Others' are left out while theirs of this round are: who rated alike before may do so again. */
function earlierRatings(
	{ actor }: Context,
	{ round: present, ratings }: Rated,
	areOpen: boolean
): Dossier['claim']['earlierRatings'] {
	return ratings
		.filter(({ round, raterId }) => round < present && (areOpen || raterId === actor.id))
		.map(({ rater, label, confidence, rationale, createdAt, round }) => ({
			rater: rater.name,
			mine: rater.id === actor.id,
			label: lookOf(label),
			...{ confidence, rationale, createdAt, round }
		}));
}

function ruleWords(rule: string): string {
	const known = consistencyRules.find((one) => one === rule);
	return known ? consistencyRuleWords[known] : rule;
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
