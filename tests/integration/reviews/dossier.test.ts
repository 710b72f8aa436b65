import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { readDossier } from '#lib/server/workspace/read-dossier.ts';
import { makeClaimInReview, rate } from '../../support/claims.ts';
import { makeTwoRaters } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;

beforeAll(async () => {
	await openTestStore();
	[mirela, jonah] = await makeTwoRaters();
});
afterAll(closeTestStore);

it('a dossier holds the words, the text they stand in, the evidence and the history', async () => {
	const { claimId, exact } = await makeClaimInReview(mirela);
	const dossier = await readDossier(mirela, claimId);
	expect(dossier?.versions).toMatchObject([
		{ number: 1, exact, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }
	]);
	expect(dossier?.claim.evidence).toMatchObject([
		{ stance: 'contradicts', quote: 'Dredging: 3.9 million crowns.', locator: 'page 7' }
	]);
	expect(dossier?.history).toHaveLength(await db().event.count({ where: { claimId } }));
	expect(dossier?.history[0]?.hash).toBe(dossier?.chain.head);
	expect(await readDossier(mirela, mirela.actor.id)).toBeNull();
});

it('a dossier tells a reviewer of no rating before their own is in', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	await rate(mirela, claimId);
	const blind = await readDossier(jonah, claimId);
	expect(blind?.claim).toMatchObject({ ratings: [], ratingsIn: null });
	expect(blind?.history.map(({ text }) => text)).not.toContain('rated');
	await rate(jonah, claimId);
	expect((await readDossier(jonah, claimId))?.claim.ratings).toHaveLength(2);
});
