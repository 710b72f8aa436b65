import { afterAll, beforeAll, expect, it } from 'vitest';
import { decideForm, rateForm, resolveForm } from '#lib/forms/review.ts';
import { db } from '#lib/server/db/database.ts';
import { readQueue } from '#lib/server/desk/my-desk.ts';
import { decideClaim } from '#lib/server/reviews/decide-claim.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { resolveDispute } from '#lib/server/reviews/resolve-dispute.ts';
import { allowed, latest, makeClaimInReview } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

it('a dispute waits for an editor, who writes a resolution and then decides', async () => {
	const [first, second] = [await makePerson('reviewer'), await makePerson('reviewer')];
	const editor = await makePerson('editor');
	const { claimId } = await makeClaimInReview(first);
	for (const [who, label] of [[first, 'true'] as const, [second, 'false'] as const]) {
		const rating = { label, confidence: 'high', rationale: 'So it reads.' };
		allowed(await rateClaim(who, rateForm.parse({ ...(await latest(claimId)), ...rating })));
	}
	expect(await readQueue(editor)).toMatchObject({ claims: [{ id: claimId, need: 'resolve' }] });

	const seen = await latest(claimId);
	const resolve = resolveForm.parse({ ...seen, reason: 'The second table is the audited one.' });
	expect(await resolveDispute(first, resolve)).toMatchObject({ reason: { code: 'role' } });
	allowed(await resolveDispute(editor, resolve));
	expect(
		await db().event.findFirst({ where: { claimId, action: 'dispute.resolved' } })
	).toMatchObject({ data: { reason: 'The second table is the audited one.' } });

	const verdict = { label: 'false', reason: 'It spent less.', explanation: 'See the accounts.' };
	allowed(await decideClaim(editor, decideForm.parse({ ...(await latest(claimId)), ...verdict })));
});
