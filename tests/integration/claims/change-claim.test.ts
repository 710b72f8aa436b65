import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignForm } from '#lib/forms/claim.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { changeBounds } from '#lib/server/claims/change-bounds.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { allowed, latest, makeClaimInReview } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let reviewer: Context;

beforeAll(async () => {
	await openTestStore();
	reviewer = await makePerson('reviewer');
});
afterAll(closeTestStore);

function eventsOf(claimId: string, action: string): Promise<number> {
	return db().event.count({ where: { claimId, action } });
}

describe('changing the words of a claim', () => {
	it('refuses the words it has, and records nothing', async () => {
		const { claimId, exact } = await makeClaimInReview(reviewer);
		const { revision } = await latest(claimId);
		const same = { claimId, revision, start: 0, end: exact.length };
		expect(await changeBounds(reviewer, same)).toMatchObject({ reason: { code: 'unchanged' } });
		expect(await eventsOf(claimId, 'claim.boundsChanged')).toBe(0);
		allowed(await changeBounds(reviewer, { ...same, end: exact.length - 1 }));
		expect(await eventsOf(claimId, 'claim.boundsChanged')).toBe(1);
	});
});

describe('handing a claim over', () => {
	const hour = 3_600_000;

	async function assign(claimId: string, assigneeId: string | null, dueAt: Date | null) {
		const { revision } = await latest(claimId);
		const due = dueAt?.toISOString() ?? '';
		const form = assignForm.parse({ claimId, revision, assigneeId: assigneeId ?? '', dueAt: due });
		return assignClaim(reviewer, form);
	}

	it('refuses a time that has gone by, unless it was set before', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		const past = new Date(reviewer.now.getTime() - hour);
		expect(await assign(claimId, null, past)).toMatchObject({
			reason: { code: 'due', field: 'dueAt' }
		});
		await db().claim.update({ where: { id: claimId }, data: { dueAt: past } });
		allowed(await assign(claimId, null, past));
		expect(await eventsOf(claimId, 'claim.assigned')).toBe(1);
	});

	it('refuses to record what is so already', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		const due = new Date(reviewer.now.getTime() + hour);
		allowed(await assign(claimId, reviewer.actor.id, due));
		expect(await assign(claimId, reviewer.actor.id, due)).toMatchObject({
			reason: { code: 'unchanged' }
		});
		expect(await eventsOf(claimId, 'claim.assigned')).toBe(1);
	});
});
