import { afterAll, beforeAll, expect, it } from 'vitest';
import { noFilter } from '#lib/domain/stats/filter.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { raterAgreement } from '#lib/server/stats/rater-agreement.ts';
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

/** A claim that both have rated, two steps apart or alike; a dispute ends the blind part of its round. */
async function rateTwice(labels: [string, string]): Promise<string> {
	const { claimId } = await makeClaimInReview(mirela);
	await rate(mirela, claimId, labels[0]);
	await rate(jonah, claimId, labels[1]);
	return claimId;
}

it('counts rounds that are over, and shows nothing of fewer than 20', async () => {
	for (let nth = 0; nth < 3; nth++) await rateTwice(['true', 'false']);
	// In second review, where a third person may still rate: it stays out.
	await rateTwice(['true', 'mtrue']);
	const { desk, pairs, otherPairs, ratings } = await raterAgreement(noFilter);
	expect(ratings).toBe(6);
	expect(desk.percent).toEqual({ shown: false, units: 3, words: 'Fewer than 20, not shown' });
	expect([pairs, otherPairs]).toEqual([[], 1]);
});

it('shows a pair by name once it has 20 claims in common', async () => {
	const alike = Array.from({ length: 17 }, () => rateTwice(['half', 'half']));
	const claimIds = await Promise.all(alike);
	await db().claim.updateMany({ where: { id: { in: claimIds } }, data: { state: 'decided' } });
	const { desk, pairs } = await raterAgreement(noFilter);
	expect(desk.percent).toMatchObject({ shown: true, units: 20, value: 17 / 20, words: '85%' });
	expect(pairs.map(({ names }) => names)).toEqual([
		[mirela.actor.name, jonah.actor.name].sort((a, b) => a.localeCompare(b, 'en'))
	]);
	expect(pairs[0]?.agreement.percent).toMatchObject({ value: 17 / 20, units: 20 });
});
