import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editClaimForm } from '#lib/forms/claim.ts';
import { editEvidenceForm } from '#lib/forms/evidence.ts';
import { decideForm, publishForm, rateForm } from '#lib/forms/review.ts';
import { editClaim } from '#lib/server/claims/edit-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { editEvidence, removeEvidence } from '#lib/server/evidence/change-evidence.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { decideClaim } from '#lib/server/reviews/decide-claim.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { editSource } from '#lib/server/sources/edit-source.ts';
import { allowed, decide, giveEvidence, latest, makeClaimInReview } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let reviewer: Context;
let editor: Context;

const rating = { label: 'mfalse', confidence: 'high', rationale: 'The accounts say less.' };
const verdict = { label: 'mfalse', reason: 'It spent less.', explanation: 'See the accounts.[1]' };

beforeAll(async () => {
	await openTestStore();
	reviewer = await makePerson('reviewer');
	editor = await makePerson('editor');
});
afterAll(closeTestStore);

/** The one evidence row of a claim, with its source. */
function evidenceOf(claimId: string) {
	return db().evidence.findFirstOrThrow({
		where: { claimId, removedAt: null },
		orderBy: { addedAt: 'asc' },
		include: { source: true }
	});
}

async function changeQuote(claimId: string): Promise<void> {
	const { id, revision, stance, locator, note } = await evidenceOf(claimId);
	const change = { stance, locator, note, quote: 'Dredging: 4.1 million crowns.' };
	const row = {
		evidenceId: id,
		revision,
		figure: null,
		...change,
		retrievedAt: reviewer.now.toISOString()
	};
	allowed(await editEvidence(reviewer, row));
}

describe('the figure that a source gives', () => {
	it('is part of what was judged, and is set against the claim on the public page', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		const slots = JSON.stringify({ value: '4.2 million', currency: 'SEK' });
		const statement = 'The harbour board spent 4.2 million crowns on dredging in 2025.';
		const claim = { ...(await latest(claimId)), kind: 'figure', statement, slots };
		allowed(await editClaim(reviewer, editClaimForm.parse(claim)));
		const before = await latest(claimId);
		const { id: evidenceId, revision, stance, locator, quote } = await evidenceOf(claimId);
		const row = { evidenceId, revision, stance, locator, quote };
		const figure = JSON.stringify({ value: '3.9 million', currency: 'SEK' });
		const form = { ...row, figure, retrievedAt: reviewer.now.toISOString() };
		allowed(await editEvidence(reviewer, editEvidenceForm.parse(form)));
		expect((await latest(claimId)).basis).not.toBe(before.basis);

		await decide({ reviewer, editor }, claimId);
		const { slug } = allowed(await publishClaim(editor, publishForm.parse(await latest(claimId))));
		const { page } = await db().publicationVersion.findFirstOrThrow({
			where: { publication: { slug } }
		});
		expect(page).toMatchObject({
			sources: [
				{
					comparison: {
						...{ terms: 'SEK million', stated: '4.2', sourced: '3.9', difference: '+0.3' },
						steps: expect.arrayContaining([expect.stringContaining('Difference: ')])
					}
				}
			]
		});
	});

	it('is refused in a currency that there is not', () => {
		const { success, error } = editEvidenceForm.shape.figure.safeParse(
			'{"value":"4","currency":"XQZ"}'
		);
		expect(success).toBe(false);
		expect(error?.issues[0]?.message).toContain('“XQZ” is no currency code');
	});
});

describe('evidence that changes while somebody judges', () => {
	it('refuses a rating that was written before', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		const form = rateForm.parse({ ...(await latest(claimId)), ...rating });
		await changeQuote(claimId);
		expect(await rateClaim(reviewer, form)).toMatchObject({ reason: { code: 'stale' } });
		expect(await db().rating.count({ where: { claimId } })).toBe(0);
	});

	it('refuses a verdict that was written before', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		allowed(await rateClaim(reviewer, rateForm.parse({ ...(await latest(claimId)), ...rating })));
		const form = decideForm.parse({ ...(await latest(claimId)), ...verdict });
		await giveEvidence(reviewer, claimId);
		expect(await decideClaim(editor, form)).toMatchObject({ reason: { code: 'stale' } });
		expect(await db().verdict.count({ where: { claimId } })).toBe(0);
	});
});

describe('what nobody decided is not published', () => {
	async function expectToNeedAnotherDecision(claimId: string): Promise<void> {
		const publish = async () => publishClaim(editor, publishForm.parse(await latest(claimId)));
		expect(await publish()).toMatchObject({ reason: { code: 'basis' } });
		const again = decideForm.parse({ ...(await latest(claimId)), ...verdict });
		allowed(await decideClaim(editor, again));
		expect(await publish()).toMatchObject({ ok: true });
	}

	it('when a quote was changed', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		await decide({ reviewer, editor }, claimId);
		await changeQuote(claimId);
		await expectToNeedAnotherDecision(claimId);
	});

	it('when evidence was taken away', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		await giveEvidence(reviewer, claimId);
		await decide({ reviewer, editor }, claimId);
		const { id, revision } = await evidenceOf(claimId);
		allowed(await removeEvidence(reviewer, { evidenceId: id, revision }));
		await expectToNeedAnotherDecision(claimId);
	});

	it('when a source was renamed', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		await decide({ reviewer, editor }, claimId);
		const { source } = await evidenceOf(claimId);
		allowed(
			await editSource(reviewer, {
				...source,
				sourceId: source.id,
				sourceNote: source.note,
				title: 'Other accounts'
			})
		);
		await expectToNeedAnotherDecision(claimId);
	});

	it('but a verdict can be written better until then', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		await decide({ reviewer, editor }, claimId);
		const better = { ...verdict, reason: 'It spent 3.9 million crowns.' };
		const form = decideForm.parse({ ...(await latest(claimId)), ...better });
		allowed(await decideClaim(editor, form));
		allowed(await publishClaim(editor, publishForm.parse(await latest(claimId))));
		const { page } = await db().publicationVersion.findFirstOrThrow({
			where: { publication: { claimId } }
		});
		expect(page).toMatchObject({ reason: 'It spent 3.9 million crowns.' });
	});
});

describe('who claimed it', () => {
	async function editWith(claimId: string, change: Record<string, string>) {
		const { kind, statement, claimant } = await db().claim.findUniqueOrThrow({
			where: { id: claimId }
		});
		const fields = { kind, statement, slots: '{}', claimant: claimant ?? '', ...change };
		return editClaim(reviewer, editClaimForm.parse({ ...(await latest(claimId)), ...fields }));
	}

	it('is rated, so another name after a rating begins a new round', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		await decide({ reviewer, editor }, claimId);
		allowed(await editWith(claimId, { claimant: 'Somebody else' }));
		expect(await db().claim.findUnique({ where: { id: claimId } })).toMatchObject({
			state: 'inReview',
			round: 2
		});
	});

	it('and where it was said is not, but has to be decided again', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		await decide({ reviewer, editor }, claimId);
		allowed(await editWith(claimId, { saidWhere: 'On the quay' }));
		expect(await publishClaim(editor, publishForm.parse(await latest(claimId)))).toMatchObject({
			reason: { code: 'basis' }
		});
	});
});

it('an editor who rated an earlier round does not decide', async () => {
	const { claimId } = await makeClaimInReview(reviewer);
	allowed(await rateClaim(editor, rateForm.parse({ ...(await latest(claimId)), ...rating })));
	const edit = { kind: 'figure', statement: 'It spent 4.3 million.', slots: '{}' };
	allowed(await editClaim(reviewer, editClaimForm.parse({ ...(await latest(claimId)), ...edit })));
	allowed(await rateClaim(reviewer, rateForm.parse({ ...(await latest(claimId)), ...rating })));
	const form = decideForm.parse({ ...(await latest(claimId)), ...verdict });
	expect(await decideClaim(editor, form)).toMatchObject({ reason: { code: 'ownRating' } });
});
