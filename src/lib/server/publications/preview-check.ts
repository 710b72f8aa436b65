import { readCheckPage } from '#lib/domain/publication/check-page.ts';
import type { PublishedCheck } from '#lib/domain/publication/published-check.ts';
import { checkSlug } from '#lib/domain/publication/slug.ts';
import { loadClaimFacts } from '../claims/claim-facts.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { freezePage } from './freeze-page.ts';

/** The page that publishing the claim now would make; null when it has no verdict or is not there. */
export async function previewCheck(
	{ now }: Context,
	claimId: string
): Promise<PublishedCheck | null> {
	const facts = await inTransaction((tx) => loadClaimFacts(tx, claimId));
	if (!facts?.verdict || facts.claim.removedAt) return null;
	const page = readCheckPage(freezePage(facts, facts.verdict).page);
	const { label, reason } = page;
	return {
		slug: facts.publication?.slug ?? checkSlug(facts.claim.statement, facts.claim.number),
		publishedAt: now,
		version: 1,
		newestVersion: 1,
		page,
		newestPage: page,
		history: [{ number: 1, at: now, correction: null, label, reason }],
		withdrawal: null,
		related: []
	};
}
