import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignForm } from '#lib/forms/claim.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import type { Context } from '#lib/server/context.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { allowed, latest, makeClaimInReview, makeOpenClaim, rate } from '../../support/claims.ts';
import { makePerson, makeTwoRaters } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let hedda: Context;

beforeAll(async () => {
	await openTestStore();
	[mirela, jonah] = await makeTwoRaters();
	hedda = await makePerson('editor');
});
afterAll(closeTestStore);

async function hand(who: Context, claimId: string, wanted: Record<string, string>) {
	return assignClaim(who, assignForm.parse({ ...(await latest(claimId)), ...wanted }));
}

async function claimFor(
	who: Context,
	{ claimId, articleId }: { claimId: string; articleId: string }
) {
	const workspace = await readWorkspace(who, articleId);
	return workspace?.claims.find(({ id }) => id === claimId);
}

describe('the note of a hand-over', () => {
	it('goes with the claim and into its history, until the claim is handed over again', async () => {
		const made = await makeClaimInReview(mirela);
		const { claimId } = made;
		const note = 'The clerk calls back on Monday.';
		const wanted = { assigneeId: jonah.actor.id, note, priority: '2' };
		const { eventId } = allowed(await hand(mirela, claimId, wanted));
		expect(await claimFor(jonah, made)).toMatchObject({
			handOverNote: note,
			noteBy: mirela.actor.name,
			priority: 2
		});
		const [line] = (await readHistory(jonah, { claimId })).lines;
		expect(line?.detail).toBe(`Its priority is urgent. “${note}”`);

		allowed(await undoChange(mirela, made.articleId, eventId));
		expect(await claimFor(jonah, made)).toMatchObject({ handOverNote: null, noteBy: null });
		allowed(await hand(mirela, claimId, wanted));
		allowed(await hand(jonah, claimId, { assigneeId: hedda.actor.id }));
		expect(await claimFor(hedda, made)).toMatchObject({ handOverNote: null, priority: 2 });
	});

	it('is not for those who know a rating that the next rater must not know', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		const wanted = { assigneeId: jonah.actor.id, note: 'I found it mostly false.' };
		await rate(mirela, claimId);
		await expectRefused(() => hand(mirela, claimId, wanted), 'blind');
		allowed(await hand(mirela, claimId, { assigneeId: jonah.actor.id }));
		// The editor sees no rating before there are enough.
		allowed(await hand(hedda, claimId, { note: 'Please by Monday.' }));
		await rate(jonah, claimId);
		await expectRefused(() => hand(hedda, claimId, { note: 'They differ.' }), 'blind');
	});
});

it('an observer hands over nothing', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	const pia = await makePerson('observer');
	await expectRefused(() => hand(pia, claimId, { priority: '1' }), 'role');
});

it('of two who take a claim at once, one has it and the other is told', async () => {
	const { claimId } = await makeOpenClaim(mirela);
	const seen = await latest(claimId);
	const takes = [mirela, jonah].map((who) =>
		assignClaim(who, assignForm.parse({ ...seen, assigneeId: who.actor.id }))
	);
	const results = await Promise.all(takes);
	expect(results.map((result) => (result.ok ? 'taken' : result.reason.code)).sort()).toEqual([
		'stale',
		'taken'
	]);
});
