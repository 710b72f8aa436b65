import { buildCheckPage } from '#lib/domain/publication/check-page.ts';
import type { LooseSlots } from '#lib/domain/claim/slots.ts';
import type { ClaimFacts } from '../claims/claim-facts.ts';
import type { Tx } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

type Verdict = NonNullable<ClaimFacts['verdict']>;

/** The page of a claim with a verdict, as it will be stored, and what lists of checks need of it. */
export function freezePage(facts: ClaimFacts, verdict: Verdict) {
	const { claim, article, exact, evidence, ratings } = facts;
	const page = buildCheckPage({
		claim: { ...claim, slots: claim.slots as LooseSlots },
		exact,
		article: { ...article, outlet: article.outlet.name },
		evidence,
		verdict: { ...verdict, labelKey: verdict.label.key },
		scale: verdict.label.scale.labels,
		reviewers: ratings.map(({ rater }) => rater.name),
		editor: verdict.decidedBy.name
	});
	return {
		page: { ...page } as unknown as Prisma.InputJsonObject,
		summary: {
			labelKey: page.label.key,
			searchText: [page.statement, page.claimant, page.article.outlet].filter(Boolean).join('\n')
		}
	};
}

/** Adds the next version of a live page and gives its number. The versions before stay as they are. */
export async function addVersion(
	tx: Tx,
	by: { actor: { id: string }; now: Date },
	facts: ClaimFacts,
	verdict: Verdict,
	correction: string
): Promise<number> {
	const { publication } = facts;
	const newest = publication?.versions[0];
	// `transition` lets nothing without a live page come this far.
	if (!publication || !newest) throw new Error('There is no page to correct.');
	const number = newest.number + 1;
	const { page, summary } = freezePage(facts, verdict);
	await tx.publication.update({
		where: { id: publication.id },
		data: { ...summary, correctedAt: by.now }
	});
	await tx.publicationVersion.create({
		data: {
			publicationId: publication.id,
			number,
			verdictId: verdict.id,
			page,
			correction,
			isCorrection: true,
			createdAt: by.now,
			createdById: by.actor.id
		}
	});
	return number;
}
