import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordEvent } from '#lib/server/audit/record-event.ts';
import { verifyChain } from '#lib/server/audit/verify-chain.ts';
import type { Context } from '#lib/server/context.ts';
import { db, inTransaction } from '#lib/server/db/database.ts';
import { makeArticle } from '../../support/articles.ts';
import { makeClaimInReview, rate } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let reviewer: Context;

beforeEach(async () => {
	await openTestStore();
	reviewer = await makePerson('reviewer');
	await makeArticle(reviewer, { title: 'Half a “quote”, 1.50 and é' });
	const { claimId } = await makeClaimInReview(reviewer);
	await rate(reviewer, claimId);
});
afterEach(closeTestStore);

/** The third event, somewhere in the middle. */
async function middle(): Promise<bigint> {
	const events = await db().event.findMany({ orderBy: { id: 'asc' }, skip: 2, take: 1 });
	return events[0]?.id ?? 0n;
}

async function problem(): Promise<string | null> {
	return (await verifyChain()).problem;
}

describe('the chain of events', () => {
	it('holds over what people did', async () => {
		const { checked, before, problem, head } = await verifyChain();
		expect([problem, before]).toEqual([null, 0]);
		expect(checked).toBe(await db().event.count());
		expect(head).toMatch(/^[0-9a-f]{64}$/);
	});

	it('stays one chain with 20 who write at once', async () => {
		const writes = Array.from({ length: 20 }, (_, nth) =>
			inTransaction((tx) => recordEvent(tx, reviewer, { action: 'desk.changed', data: { nth } }))
		);
		await Promise.all(writes);
		const { checked, problem } = await verifyChain();
		expect(problem).toBeNull();
		expect(checked).toBe(await db().event.count());
	});

	it('names an event that was changed', async () => {
		const id = await middle();
		await db().event.update({ where: { id }, data: { data: { title: 'Another' } } });
		expect(await problem()).toMatch(new RegExp(`^Event ${id} .* is not what was recorded`));
	});

	it('names the event after one that was removed', async () => {
		const id = await middle();
		await db().event.delete({ where: { id } });
		expect(await problem()).toMatch(new RegExp(`^Event ${id + 1n} .* does not follow`));
	});

	it('names an event that was put in', async () => {
		await db().event.create({ data: { at: reviewer.now, action: 'desk.changed' } });
		expect(await problem()).toMatch(/^Event \d+ .* is not what was recorded/);
	});

	it('names events that changed places', async () => {
		const id = await middle();
		await db().$executeRaw`update "Event" set id = 900000 where id = ${id}`;
		await db().$executeRaw`update "Event" set id = ${id} where id = ${id + 1n}`;
		await db().$executeRaw`update "Event" set id = ${id + 1n} where id = 900000`;
		expect(await problem()).toMatch(new RegExp(`^Event ${id} .* is not what was recorded`));
	});

	it('says when events were cut off its end', async () => {
		const last = await db().event.findFirstOrThrow({ orderBy: { id: 'desc' } });
		await db().event.delete({ where: { id: last.id } });
		expect(await problem()).toContain('some were cut off its end');
	});
});
