import type { Result } from '#lib/domain/result.ts';
import { createClaimForm } from '#lib/forms/claim.ts';
import { addEvidenceForm } from '#lib/forms/evidence.ts';
import { decideForm, publishForm, rateForm } from '#lib/forms/review.ts';
import { newSourceForm } from '#lib/forms/source.ts';
import { loadClaimFacts } from '#lib/server/claims/claim-facts.ts';
import { createClaim } from '#lib/server/claims/create-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { inTransaction } from '#lib/server/db/database.ts';
import { addEvidence, type AddedEvidence } from '#lib/server/evidence/add-evidence.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { decideClaim } from '#lib/server/reviews/decide-claim.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { makeArticle } from './articles.ts';

/** The value of a use case that must not be refused. */
export function allowed<T>(result: Result<T>): T {
	if (result.ok) return result.value;
	throw new Error(result.reason.words);
}

/** The claim's id with the revision and basis it has now, as a page just loaded would send them. */
export async function latest(
	claimId: string
): Promise<{ claimId: string; revision: number; basis: string }> {
	const facts = await inTransaction((tx) => loadClaimFacts(tx, claimId));
	if (!facts) throw new Error(`There is no claim ${claimId}.`);
	return { claimId, revision: facts.claim.revision, basis: facts.basis };
}

export interface ClaimCase {
	claimId: string;
	articleId: string;
	exact: string;
}

interface ClaimChanges {
	article?: { id: string; text: string };
	statement?: string;
}

/** Makes an open claim of the first sentence of an article of its own, or of the given one. */
export async function makeOpenClaim(
	reviewer: Context,
	changes: ClaimChanges = {}
): Promise<ClaimCase> {
	const article = changes.article ?? (await makeArticle(reviewer));
	const exact = article.text.slice(0, article.text.indexOf('.', 60) + 1);
	const statement =
		changes.statement ?? 'The harbour board spent 4.2 million crowns on dredging in 2025.';
	const form = createClaimForm.parse({ start: 0, end: exact.length, kind: 'figure', statement });
	const { claimId } = allowed(await createClaim(reviewer, article.id, form));
	return { claimId, articleId: article.id, exact };
}

/** Takes an open claim to its review, with one piece of evidence. */
export async function makeClaimInReview(
	reviewer: Context,
	changes: ClaimChanges = {}
): Promise<ClaimCase> {
	const made = await makeOpenClaim(reviewer, changes);
	await giveEvidence(reviewer, made.claimId);
	return made;
}

/** Adds a piece of evidence from a source of its own. */
export async function giveEvidence(reviewer: Context, claimId: string): Promise<AddedEvidence> {
	const source = { title: 'Harbour accounts', publisher: 'Harbour board', primacy: 'primary' };
	const make = newSourceForm.parse(source);
	const { sourceId: _, ...row } = addEvidenceForm.parse({
		claimId,
		sourceId: claimId,
		stance: 'contradicts',
		quote: 'Dredging: 3.9 million crowns.',
		locator: 'page 7',
		note: 'Ask Ilse about the rest',
		retrievedAt: reviewer.now.toISOString()
	});
	return allowed(await addEvidence(reviewer, claimId, { make }, row));
}

/** Rates a claim in review. */
export async function rate(reviewer: Context, claimId: string, label = 'mfalse'): Promise<void> {
	const rating = { label, confidence: 'high', rationale: 'The accounts say less.' };
	allowed(await rateClaim(reviewer, rateForm.parse({ ...(await latest(claimId)), ...rating })));
}

/** Rates and decides a claim in review. */
export async function decide(
	{ reviewer, editor }: { reviewer: Context; editor: Context },
	claimId: string,
	label = 'mfalse'
): Promise<void> {
	await rate(reviewer, claimId, label);
	const verdict = {
		label,
		reason: 'It spent 3.9 million.',
		explanation: 'The accounts say so.[1]'
	};
	allowed(await decideClaim(editor, decideForm.parse({ ...(await latest(claimId)), ...verdict })));
}

/** Takes a claim all the way to its public page, and gives the page's slug with it. */
export async function makePublishedCheck(
	people: { reviewer: Context; editor: Context },
	changes: ClaimChanges & { label?: string } = {}
): Promise<ClaimCase & { slug: string }> {
	const made = await makeClaimInReview(people.reviewer, changes);
	await decide(people, made.claimId, changes.label);
	const form = publishForm.parse(await latest(made.claimId));
	const { slug } = allowed(await publishClaim(people.editor, form));
	return { ...made, slug };
}
