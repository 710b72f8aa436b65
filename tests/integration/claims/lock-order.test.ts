import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { reopenClaim } from '#lib/server/claims/reopen-claim.ts';
import { splitClaim } from '#lib/server/claims/split-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import type { Context } from '#lib/server/context.ts';
import { allowed, latest, makeOpenClaim } from '../../support/claims.ts';
import { statementsOf, watchQueries } from '../../support/count-queries.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;

beforeAll(async () => {
	watchQueries();
	await openTestStore();
});
afterAll(closeTestStore);
beforeEach(async () => {
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
});

/** An open claim that Jonah has. */
async function jonahsClaim() {
	const made = await makeOpenClaim(mirela);
	allowed(
		await assignClaim(mirela, {
			...(await latest(made.claimId)),
			assigneeId: jonah.actor.id
		})
	);
	return made;
}

/** The rows that are locked, in turn: of which table, and whether Jonah or the claim is among them. */
async function locksOf(claimId: string, work: () => Promise<unknown>) {
	const sent = await statementsOf(work);
	return sent.flatMap(({ sql, args }) => {
		const table = /from "(User|Claim)".* for (?:no key )?update/s.exec(sql)?.[1];
		const id = table === 'User' ? jonah.actor.id : claimId;
		return table ? [`${table}${JSON.stringify(args).includes(id) ? '' : ', another'}`] : [];
	});
}

// Whoever is disabled is locked before their claims: the other way round each would wait for the other,
// until the database gives one up. Trying again hides that, so the order itself is looked at.
it('who reopens a claim locks whoever has it first', async () => {
	const { claimId } = await jonahsClaim();
	allowed(await dismissClaim(mirela, { ...(await latest(claimId)), reason: 'An opinion.' }));
	const seen = await latest(claimId);
	const locks = await locksOf(claimId, async () => allowed(await reopenClaim(mirela, seen)));
	expect(locks.slice(0, 2)).toEqual(['User', 'Claim']);
});

it('who splits a claim locks whoever has it first', async () => {
	const { claimId, exact } = await jonahsClaim();
	const input = {
		...(await latest(claimId)),
		...{ at: exact.indexOf('spent'), firstStatement: 'A board.', secondStatement: 'It spent.' }
	};
	const locks = await locksOf(claimId, async () => allowed(await splitClaim(mirela, input)));
	expect(locks.slice(0, 2)).toEqual(['User', 'Claim']);
});

it('who undoes a dismissal locks first whoever gets the claim again', async () => {
	const { claimId, articleId } = await jonahsClaim();
	const reason = 'An opinion.';
	const done = allowed(await dismissClaim(mirela, { ...(await latest(claimId)), reason }));
	const locks = await locksOf(claimId, async () =>
		allowed(await undoChange(mirela, articleId, done.eventId))
	);
	expect(locks.slice(0, 2)).toEqual(['User', 'Claim']);
});
