import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { splitClaim } from '#lib/server/claims/split-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { allowed, decide, latest, makeClaimInReview, rate } from '../../support/claims.ts';
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
let articleId: string;
let exact: string;

beforeEach(async () => {
	({ claimId, articleId, exact } = await makeClaimInReview(mirela));
});

async function split(at = exact.indexOf('spent'), by = mirela) {
	const statements = { firstStatement: 'There is a board.', secondStatement: 'It spent 4.2.' };
	return splitClaim(by, { ...(await latest(claimId)), at, ...statements });
}

async function wordsOf(id: string): Promise<string> {
	const anchor = await db().anchor.findFirstOrThrow({ where: { claimId: id } });
	return anchor.exact;
}

describe('splitting a claim', () => {
	it('leaves the evidence with the first part and opens the second', async () => {
		allowed(await split());
		expect(await claimRow(claimId)).toMatchObject({
			state: 'inReview',
			statement: 'There is a board.',
			evidence: [{ claimId }],
			events: ['claim.created', 'evidence.added', 'claim.split']
		});
		const made = await db().claim.findFirstOrThrow({
			where: { articleId, id: { not: claimId } },
			include: { evidence: true }
		});
		expect(made).toMatchObject({
			state: 'open',
			statement: 'It spent 4.2.',
			kind: 'figure',
			assigneeId: mirela.actor.id,
			evidence: []
		});
		expect([await wordsOf(claimId), await wordsOf(made.id)]).toEqual([
			exact.slice(0, exact.indexOf(' spent')),
			exact.slice(exact.indexOf('spent'))
		]);
	});

	it('needs words on both sides', async () => {
		await expectRefused(() => split(0), 'cut');
		await expectRefused(() => split(exact.length), 'cut');
	});

	it('is refused when it is dismissed: the parts would be open', async () => {
		allowed(await dismissClaim(jonah, { ...(await latest(claimId)), reason: 'An opinion.' }));
		const { words } = await expectRefused(() => split(), 'state');
		expect(words).toContain('This claim is dismissed.');
	});

	it('is refused when it was rated or decided', async () => {
		await rate(jonah, claimId);
		await expectRefused(() => split(), 'rated');
		({ claimId } = await makeClaimInReview(mirela));
		await decide({ reviewer: jonah, editor: hedda }, claimId);
		await expectRefused(() => split(), 'state');
	});

	it('is refused for observers and from an old page', async () => {
		const observer = await makePerson('observer');
		await expectRefused(() => split(undefined, observer), 'role');
		const { revision } = await latest(claimId);
		const cut = { at: exact.indexOf('spent'), firstStatement: 'One.', secondStatement: 'Two.' };
		await expectRefused(
			() => splitClaim(mirela, { claimId, revision: revision - 1, ...cut }),
			'stale'
		);
	});
});
