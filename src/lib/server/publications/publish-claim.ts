import type { z } from 'zod';
import type { Action as Move } from '#lib/domain/claim/lifecycle.ts';
import { checkSlug } from '#lib/domain/publication/slug.ts';
import { lookOf, type LabelLook } from '#lib/domain/rating/scale.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { publishForm } from '#lib/forms/review.ts';
import type { ClaimFacts } from '../claims/claim-facts.ts';
import { judgeClaim, type Judgement } from '../claims/judge-claim.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { addVersion, freezePage } from './freeze-page.ts';

export interface PublicCheck {
	claimNumber: number;
	/** The address of the page below /checks. */
	slug: string;
}

/**
 * Publishes the verdict that stands: a new page, or, when the claim was decided anew while its page
 * was out, the next version of that page, for which `correction` says what was wrong.
 */
export async function publishClaim(
	context: Context,
	{ correction, ...seen }: z.output<typeof publishForm>
): Promise<Result<PublicCheck, Reason>> {
	return judgeClaim(
		context,
		'editor',
		seen,
		({ claim, publication }): Result<Move> => {
			const isNewDecision = claim.state === 'decided' && publication && !publication.withdrawal;
			if (!isNewDecision) return ok({ type: 'publish' });
			if (correction) return ok({ type: 'correct', reason: correction });
			return refuse(
				'correction',
				'This claim has a public page. Say what was wrong with it: readers see that.',
				'correction'
			);
		},
		async (tx, facts) => ok(await publish(tx, context, facts, correction ?? ''))
	);
}

async function publish(
	tx: Tx,
	context: Context,
	facts: ClaimFacts,
	correction: string
): Promise<Judgement<{ slug: string; label: LabelLook; version: number }>> {
	const { claim, verdict, publication } = facts;
	// `transition` lets nothing without a verdict come this far.
	if (!verdict) throw new Error('There is no verdict to publish.');
	const label = lookOf(verdict.label);
	if (publication) {
		const version = await addVersion(tx, context, facts, verdict, correction);
		const data = { slug: publication.slug, label, version, reason: correction };
		return { action: 'check.corrected', data };
	}
	const slug = checkSlug(claim.statement, claim.number);
	const { page, summary } = freezePage(facts, verdict);
	await tx.publication.create({
		data: {
			...summary,
			claimId: claim.id,
			slug,
			publishedAt: context.now,
			versions: {
				create: {
					number: 1,
					verdictId: verdict.id,
					page,
					createdAt: context.now,
					createdById: context.actor.id
				}
			}
		}
	});
	return { action: 'check.published', data: { slug, label, version: 1 } };
}
