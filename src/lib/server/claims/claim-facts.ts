import type { Tx } from '../db/database.ts';
import type { Claim, Prisma } from '../db/generated/client.ts';
import { claimBasis } from './claim-basis.ts';

/** A verdict with what a page needs of it: its label, the whole scale, who decided. */
export const verdictWithScale = {
	label: { include: { scale: { include: { labels: { orderBy: { position: 'asc' } } } } } },
	decidedBy: { select: { id: true, name: true } }
} as const satisfies Prisma.VerdictInclude;

const factsOfClaim = {
	article: { include: { outlet: true } },
	// The newest version of the article that still has these words.
	anchors: { orderBy: { version: { number: 'desc' } }, take: 1 },
	evidence: {
		where: { removedAt: null },
		orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
		include: { source: true }
	},
	ratings: {
		orderBy: { createdAt: 'asc' },
		include: { label: true, rater: { select: { id: true, name: true } } }
	},
	verdicts: {
		orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
		take: 1,
		include: verdictWithScale
	},
	_count: {
		select: { comments: { where: { blocking: true, resolvedAt: null, removedAt: null } } }
	},
	publication: {
		include: {
			withdrawal: true,
			versions: { orderBy: { number: 'desc' }, take: 1 }
		}
	}
} as const satisfies Prisma.ClaimInclude;

type Row = Prisma.ClaimGetPayload<{ include: typeof factsOfClaim }>;

/** Everything that a gate or a page asks about one claim. */
export interface ClaimFacts {
	claim: Claim;
	article: Row['article'];
	/** The verbatim words in the newest version of the article that has them. */
	exact: string;
	/** What still stands, in the order in which readers see it numbered. */
	evidence: Row['evidence'];
	/** The ratings of the claim's present round. */
	ratings: Row['ratings'];
	/** Everybody who rated the claim, in whatever round. */
	raterIds: string[];
	/** The newest verdict, of whatever round. */
	verdict: Row['verdicts'][number] | null;
	publication: Row['publication'];
	/** How many open comments block. */
	blockingComments: number;
	/** What a judgement rests on now. */
	basis: string;
	/** The claim or its evidence is no longer what was decided. */
	basisChanged: boolean;
	/** How many independent ratings the desk asks for, and whether a rater may decide. */
	desk: { name: string; ratingsNeeded: number; allowOwnDecision: boolean };
}

/** Loads the facts of one claim in a fixed number of queries; null when there is no such claim. */
export async function loadClaimFacts(tx: Tx, claimId: string): Promise<ClaimFacts | null> {
	const facts = await loadFactsOfClaims(tx, [claimId]);
	return facts.get(claimId) ?? null;
}

/** The facts of each of the claims that are there, in as many queries as of one. */
export async function loadFactsOfClaims(
	tx: Tx,
	claimIds: readonly string[]
): Promise<Map<string, ClaimFacts>> {
	const rows = await tx.claim.findMany({
		where: { id: { in: [...claimIds] } },
		include: factsOfClaim
	});
	const desk = await tx.desk.findUniqueOrThrow({ where: { id: 1 } });
	return new Map(rows.map((row) => [row.id, factsOf(row, desk)]));
}

function factsOf(row: Row, desk: ClaimFacts['desk']): ClaimFacts {
	const { article, anchors, evidence, ratings, verdicts, publication, _count, ...claim } = row;
	const exact = anchors[0]?.exact ?? '';
	const verdict = verdicts[0] ?? null;
	const basis = claimBasis(claim, exact, evidence);
	return {
		claim,
		article,
		exact,
		evidence,
		ratings: ratings.filter(({ round }) => round === claim.round),
		verdict,
		publication,
		blockingComments: _count.comments,
		raterIds: ratings.map(({ raterId }) => raterId),
		basis,
		basisChanged: verdict !== null && verdict.basis !== basis,
		desk
	};
}
