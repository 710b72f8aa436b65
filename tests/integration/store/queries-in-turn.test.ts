import { afterAll, beforeAll, expect, it } from 'vitest';
import { db, inTransaction } from '#lib/server/db/database.ts';
import { loadClaimFacts } from '#lib/server/claims/claim-facts.ts';
import { makePublishedCheck } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

const warnings: string[] = [];
const note = ({ message }: Error) => void warnings.push(message);

beforeAll(async () => {
	// The driver warns once a process, and every file of tests has its own.
	process.on('warning', note);
	await openTestStore();
});
afterAll(async () => {
	process.off('warning', note);
	await closeTestStore();
});

it('sends the queries of one transaction one after the other', async () => {
	const people = { reviewer: await makePerson('reviewer'), editor: await makePerson('editor') };
	const { claimId } = await makePublishedCheck(people);
	await inTransaction((tx) => loadClaimFacts(tx, claimId));
	await inTransaction((tx) => Promise.all([tx.user.count(), tx.claim.count(), tx.desk.count()]));
	expect(warnings).toEqual([]);
});

it('goes on after a query that failed', async () => {
	const wrong = inTransaction((tx) => tx.$queryRaw`select 1 / 0`);
	await expect(wrong).rejects.toThrow();
	expect(await inTransaction((tx) => tx.user.count())).toBe(await db().user.count());
});
