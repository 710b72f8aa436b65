import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { assignForm } from '#lib/forms/claim.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { mergeClaims } from '#lib/server/claims/merge-claims.ts';
import { releaseIdle } from '#lib/server/claims/release-idle.ts';
import { reopenClaim } from '#lib/server/claims/reopen-claim.ts';
import { splitClaim } from '#lib/server/claims/split-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import { addComment } from '#lib/server/comments/add-comment.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { addCommentForm } from '#lib/forms/comment.ts';
import {
	allowed,
	decide,
	giveEvidence,
	latest,
	makeClaimInReview,
	makeOpenClaim
} from '../../support/claims.ts';
import { makePerson, testNow } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;

beforeAll(openTestStore);
afterAll(closeTestStore);
beforeEach(async () => {
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	await set({ workLimit: null, idleHours: null });
});

function set(data: { workLimit?: number | null; idleHours?: number | null }) {
	return db().desk.update({ where: { id: 1 }, data });
}

async function give(who: Context, claimId: string, to: Context | null) {
	const form = { ...(await latest(claimId)), assigneeId: to?.actor.id ?? '' };
	return assignClaim(who, assignForm.parse(form));
}

async function holderOf(claimId: string): Promise<string | null> {
	return (await db().claim.findUniqueOrThrow({ where: { id: claimId } })).assigneeId;
}

describe('the limit of work', () => {
	it('refuses one more claim, until one is handed over or decided', async () => {
		await set({ workLimit: 2 });
		const hedda = await makePerson('editor');
		const claims = [];
		for (let count = 0; count < 4; count += 1) {
			claims.push((await makeOpenClaim(mirela)).claimId);
		}
		const [a = '', b = '', c = '', d = ''] = claims;
		allowed(await give(mirela, a, jonah));
		allowed(await give(mirela, b, jonah));
		const { words } = await expectRefused(() => give(mirela, c, jonah), 'full');
		expect(words).toContain(`${jonah.actor.name} holds as many claims`);
		await giveEvidence(jonah, a);
		await decide({ reviewer: jonah, editor: hedda }, a);
		allowed(await give(mirela, c, jonah));
		allowed(await give(jonah, b, null));
		allowed(await give(mirela, d, jonah));
	});

	it('gives the last place to one of two', async () => {
		await set({ workLimit: 1 });
		const two = [(await makeOpenClaim(mirela)).claimId, (await makeOpenClaim(mirela)).claimId];
		const results = await Promise.all(two.map((claimId) => give(mirela, claimId, jonah)));
		expect(results.map((result) => (result.ok ? 'given' : result.reason.code)).sort()).toEqual([
			'full',
			'given'
		]);
		expect(await db().claim.count({ where: { assigneeId: jonah.actor.id } })).toBe(1);
	});

	it('refuses no source: the review of a claim with nobody then begins with nobody', async () => {
		await set({ workLimit: 1 });
		const first = await makeClaimInReview(jonah);
		const second = await makeClaimInReview(jonah);
		expect(await holderOf(first.claimId)).toBe(jonah.actor.id);
		expect(await holderOf(second.claimId)).toBeNull();
	});

	it('leaves the second half of a split with nobody where its holder is full, and says so', async () => {
		await set({ workLimit: 2 });
		const { claimId, exact, articleId } = await makeClaimInReview(jonah);
		const split = async (id: string, at: number) =>
			allowed(
				await splitClaim(jonah, {
					...(await latest(id)),
					...{ at, firstStatement: 'A board.', secondStatement: 'It spent.' }
				})
			);
		expect(await split(claimId, exact.indexOf('spent'))).not.toHaveProperty('note');
		const second = await db().claim.findFirstOrThrow({
			where: { articleId, id: { not: claimId } }
		});
		expect(second.assigneeId).toBe(jonah.actor.id);
		const { note, eventId } = await split(second.id, exact.indexOf('spent') + 6);
		expect(note).toContain('The second is with nobody');
		const third = await db().claim.findFirstOrThrow({
			where: { articleId, id: { notIn: [claimId, second.id] } }
		});
		expect(third.assigneeId).toBeNull();
		allowed(await undoChange(jonah, articleId, eventId));
		expect(await db().claim.count({ where: { articleId, removedAt: null } })).toBe(2);
	});

	it('lets a claim come back with nobody: reopened, or its dismissal or merge undone', async () => {
		const { claimId, articleId, exact } = await makeClaimInReview(jonah);
		const dismiss = async (id: string) =>
			allowed(await dismissClaim(jonah, { ...(await latest(id)), reason: 'An opinion.' }));
		await dismiss(claimId);
		const other = await makeClaimInReview(jonah);
		await set({ workLimit: 1 });
		const { note } = allowed(await reopenClaim(jonah, await latest(claimId)));
		expect(note).toContain('It is with nobody');
		expect(await holderOf(claimId)).toBeNull();

		await set({ workLimit: null });
		allowed(await give(jonah, claimId, jonah));
		const { eventId } = await dismiss(claimId);
		await set({ workLimit: 1 });
		expect(allowed(await undoChange(jonah, articleId, eventId)).note).toContain('with nobody');
		expect(await holderOf(claimId)).toBeNull();

		await set({ workLimit: null });
		allowed(await give(jonah, claimId, jonah));
		allowed(
			await splitClaim(jonah, {
				...(await latest(claimId)),
				...{ at: exact.indexOf('spent'), firstStatement: 'A board.', secondStatement: 'It spent.' }
			})
		);
		const second = await db().claim.findFirstOrThrow({
			where: { articleId, id: { not: claimId } }
		});
		const one = await latest(claimId);
		const two = await latest(second.id);
		const merged = allowed(
			await mergeClaims(jonah, {
				...one,
				...{ otherId: two.claimId, otherRevision: two.revision, statement: 'Whole.' }
			})
		);
		await set({ workLimit: 2 });
		expect(await holderOf(other.claimId)).toBe(jonah.actor.id);
		allowed(await undoChange(jonah, articleId, merged.eventId));
		expect(await holderOf(claimId)).toBe(jonah.actor.id);
		expect(await holderOf(second.id)).toBeNull();
	});

	it('is not passed by undoing a hand-over', async () => {
		const { claimId, articleId } = await makeClaimInReview(jonah);
		const { eventId } = allowed(await give(jonah, claimId, mirela));
		await set({ workLimit: 1 });
		await makeClaimInReview(jonah);
		await expectRefused(() => undoChange(jonah, articleId, eventId), 'full');
	});
});

describe('idle work', () => {
	const later = (hours: number) => new Date(testNow.getTime() + hours * 3_600_000);

	it('goes back to nobody in the desk’s own name, with who had it', async () => {
		const { claimId } = await makeClaimInReview(jonah);
		await set({ idleHours: 48 });
		expect(await releaseIdle(later(48))).toBe(0);
		expect(await releaseIdle(later(48.1))).toBeGreaterThan(0);
		expect(await holderOf(claimId)).toBeNull();
		const [line] = (await readHistory(mirela, { claimId })).lines;
		expect(line).toMatchObject({
			who: null,
			text: 'took back',
			after: `from ${jonah.actor.name}`,
			detail: 'Nobody touched it for 48 hours.'
		});
		expect(await releaseIdle(later(100))).toBe(0);
	});

	it('stays where somebody wrote a comment, where the desk sets no hours, and once decided', async () => {
		const hedda = await makePerson('editor');
		const talked = await makeClaimInReview(jonah);
		const settled = await makeClaimInReview(jonah);
		await decide({ reviewer: jonah, editor: hedda }, settled.claimId);
		expect(await releaseIdle(later(9999))).toBe(0);
		await set({ idleHours: 48 });
		const comment = addCommentForm.parse({ claimId: talked.claimId, text: 'The clerk is ill.' });
		allowed(await addComment({ ...mirela, now: later(40) }, comment));
		await releaseIdle(later(60));
		expect(await holderOf(talked.claimId)).toBe(jonah.actor.id);
		expect(await holderOf(settled.claimId)).toBe(jonah.actor.id);
		await releaseIdle(later(89));
		expect(await holderOf(talked.claimId)).toBeNull();
	});

	it('is taken back once, however many look for it', async () => {
		for (let count = 0; count < 3; count += 1) await makeClaimInReview(jonah);
		await set({ idleHours: 48 });
		const looks = await Promise.all([1, 2, 3].map(() => releaseIdle(later(60))));
		const events = await db().event.findMany({
			where: { action: 'claim.released', claim: { createdById: jonah.actor.id } }
		});
		expect(events).toHaveLength(3);
		expect(looks.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(3);
	});

	it.skipIf(inject('store').kind === 'embedded')(
		'that somebody has locked is passed over, and looked at the next time',
		async () => {
			const held = await makeClaimInReview(jonah);
			const free = await makeClaimInReview(jonah);
			await set({ idleHours: 48 });
			await db().$transaction(async (tx) => {
				await tx.$queryRaw`select 1 from "Claim" where id = ${held.claimId}::uuid for update`;
				await releaseIdle(later(60));
			});
			expect(await holderOf(held.claimId)).toBe(jonah.actor.id);
			expect(await holderOf(free.claimId)).toBeNull();
		}
	);
});
