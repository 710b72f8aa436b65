import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeBounds } from '#lib/server/claims/change-bounds.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { allowed, decide, latest, makeClaimInReview } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { claimRow } from './rows.ts';

let mirela: Context;
let jonah: Context;
let hedda: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	hedda = await makePerson('editor');
});
afterAll(closeTestStore);

let claimId: string;
let exact: string;

beforeEach(async () => {
	({ claimId, exact } = await makeClaimInReview(mirela));
});

async function tie(start: number, end: number, by = mirela) {
	return changeBounds(by, { ...(await latest(claimId)), start, end });
}

describe('tying a claim to other words', () => {
	it('moves its anchor with the words around it, and tells the history both', async () => {
		const start = exact.indexOf('spent');
		allowed(await tie(start, exact.length));
		expect(await db().anchor.findFirstOrThrow({ where: { claimId } })).toMatchObject({
			start,
			end: exact.length,
			exact: exact.slice(start),
			prefix: exact.slice(Math.max(0, start - 32), start)
		});
		expect(await claimRow(claimId)).toMatchObject({ state: 'inReview', round: 1 });
		const event = await db().event.findFirstOrThrow({
			where: { claimId, action: 'claim.boundsChanged' }
		});
		expect(event.data).toMatchObject({ from: exact, to: exact.slice(start) });
	});

	it('begins a new round of a claim that was decided', async () => {
		await decide({ reviewer: jonah, editor: hedda }, claimId);
		allowed(await tie(0, exact.indexOf(' on')));
		expect(await claimRow(claimId)).toMatchObject({ state: 'inReview', round: 2 });
	});

	it('needs words of the text', async () => {
		await expectRefused(() => tie(0, 100_000), 'outOfRange');
		await expectRefused(() => tie(7, 7), 'empty');
		const space = exact.indexOf(' ');
		await expectRefused(() => tie(space, space + 1), 'blank');
	});

	it('is refused for a dismissed claim, from an old page, and for observers', async () => {
		const observer = await makePerson('observer');
		await expectRefused(() => tie(0, 10, observer), 'role');
		const { revision } = await latest(claimId);
		const old = { claimId, revision: revision - 1, start: 0, end: 10 };
		await expectRefused(() => changeBounds(mirela, old), 'stale');
		allowed(await dismissClaim(mirela, { ...(await latest(claimId)), reason: 'An opinion.' }));
		await expectRefused(() => tie(0, 10), 'state');
	});
});
