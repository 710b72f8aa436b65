import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { heldUpSentences } from '#lib/domain/desk/held-up.ts';
import { waitWords } from '#lib/domain/desk/wait.ts';
import { assignForm } from '#lib/forms/claim.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { addComment } from '#lib/server/comments/add-comment.ts';
import { replyToComment } from '#lib/server/comments/reply-to-comment.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { readHeldUp } from '#lib/server/desk/held-up.ts';
import { countWaiting, readQueue, readUnassigned } from '#lib/server/desk/my-desk.ts';
import type { Queue } from '#lib/server/desk/read-claims.ts';
import { readStages } from '#lib/server/desk/read-stages.ts';
import { readWhoWaits } from '#lib/server/desk/who-waits.ts';
import {
	allowed,
	giveEvidence,
	latest,
	makeClaimInReview,
	makeOpenClaim,
	rate
} from '../../support/claims.ts';
import { makePerson, testNow } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let ines: Context;
let hedda: Context;

beforeAll(openTestStore);
afterAll(closeTestStore);
beforeEach(async () => {
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	ines = await makePerson('reviewer');
	hedda = await makePerson('editor');
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 2 } });
});

async function give(
	who: Context,
	claimId: string,
	to: Context | null,
	more: object = {}
): Promise<void> {
	const assigneeId = to?.actor.id ?? '';
	const form = assignForm.parse({ ...(await latest(claimId)), assigneeId, ...more });
	allowed(await assignClaim(who, form));
}

/** What a person holds, in the eyes of another. */
async function held(by: Context, seenBy: Context) {
	const { holding } = await readWhoWaits(seenBy);
	const row = holding.find(({ id }) => id === by.actor.id);
	return row && [row.first, row.second, row.decide, row.reply];
}

async function sentences(who: Context): Promise<string[]> {
	const now = new Date(testNow.getTime() + 5 * 86_400_000);
	return heldUpSentences(await readHeldUp(who), now).map(({ lead, words }) => `${lead}: ${words}`);
}

describe('who waits for whom', () => {
	it('is the same before and after a rating for whoever has yet to rate', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		expect(await held(mirela, ines)).toEqual([1, 0, 0, 0]);
		await rate(mirela, claimId);
		await give(mirela, claimId, jonah);
		const before = await readWhoWaits(ines);
		const queues = await Promise.all([readQueue(ines), readUnassigned(ines), readHeldUp(ines)]);
		expect(await held(jonah, ines)).toEqual([0, 1, 0, 0]);
		await rate(jonah, claimId);
		expect(await readWhoWaits(ines)).toEqual(before);
		expect(await Promise.all([readQueue(ines), readUnassigned(ines), readHeldUp(ines)])).toEqual(
			queues
		);
		expect(await held(jonah, jonah)).toBeUndefined();
		expect(await held(jonah, mirela)).toBeUndefined();
		const [, , decisions] = (await held(hedda, mirela)) ?? [];
		expect(decisions).toBeGreaterThan(0);
	});

	it('says of oneself what the queue holds, a claim once', async () => {
		const { claimId } = await makeClaimInReview(jonah);
		const text = `@${jonah.actor.name}, which year?`;
		const { commentId } = allowed(await addComment(mirela, { claimId, text, blocking: false }));
		expect(await held(jonah, jonah)).toEqual([1, 0, 0, 0]);
		await rate(jonah, claimId);
		expect(await readQueue(jonah)).toMatchObject({ claims: [{ id: claimId, need: 'reply' }] });
		expect(await countWaiting(jonah)).toBe(1);
		expect(await held(jonah, jonah)).toEqual([0, 0, 0, 1]);
		// She may still rate, so she reads what everybody sees: a second review, and Jonah has the claim.
		expect(await held(jonah, mirela)).toEqual([0, 1, 0, 0]);
		await rate(mirela, claimId);
		expect(await held(jonah, mirela)).toEqual([0, 0, 0, 1]);
		allowed(await replyToComment(jonah, { commentId, text: '2025.' }));
		expect(await countWaiting(jonah)).toBe(0);
	});

	it('asks nothing of anybody that was written after a rating they may not know', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await give(mirela, claimId, jonah);
		await rate(mirela, claimId);
		const text = `@${ines.actor.name}, I found page 7.`;
		allowed(await addComment(mirela, { claimId, text, blocking: false }));
		expect(await countWaiting(ines)).toBe(0);
		await rate(ines, claimId);
		expect(await readQueue(ines)).toMatchObject({ claims: [{ need: 'reply' }] });
	});
});

it('says who holds up whom', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	await rate(mirela, claimId);
	expect(await sentences(mirela)).toEqual([
		'Nobody has what you rated: 1 claim that you rated waits for another review, and nobody has it. Oldest 5 d.'
	]);
	await give(mirela, claimId, jonah);
	const [first = ''] = jonah.actor.name.split(' ');
	expect(await sentences(mirela)).toEqual([
		`${first} holds you up: 1 claim that you rated waits for a second review. Oldest 5 d.`
	]);
	const [giver = ''] = mirela.actor.name.split(' ');
	expect(await sentences(jonah)).toEqual([
		`You hold up ${giver}: 1 claim cannot be decided until your second review. Oldest 5 d.`
	]);
	await rate(jonah, claimId);
	expect((await sentences(jonah))[0]).toContain('1 claim that you rated waits for a decision.');
	expect((await sentences(hedda)).at(-1)).toContain('You hold up decisions: ');
});

describe('the queue', () => {
	it('comes by due, by age or by article, with the oldest and the note of the hand-over', async () => {
		const at = (day: number) => ({ ...mirela, now: new Date(Date.UTC(2026, 2, day)) });
		const due = (day: number) => ({ dueAt: new Date(Date.UTC(2026, 3, day)).toISOString() });
		const statements = ['Old', 'Late', 'Plain'];
		const [old, late, plain] = await Promise.all(
			statements.map((statement, index) => makeOpenClaim(at(index + 3), { statement }))
		);
		if (!old || !late || !plain) throw new Error('There are three.');
		await give(at(10), old.claimId, jonah, due(9));
		await give(at(11), late.claimId, jonah, { ...due(8), note: 'Ask the clerk.', priority: 1 });
		await give(at(12), plain.claimId, jonah, { priority: 2 });
		const afterwards = { ...jonah, now: new Date(Date.UTC(2026, 3, 8, 12)) };
		const queue = await readQueue(afterwards);
		expect(queue).toMatchObject({ total: 3, late: 1, oldest: { articleId: old.articleId } });
		expect(queue.claims.map(({ statement }) => statement)).toEqual(['Late', 'Old', 'Plain']);
		expect(queue.claims[0]).toMatchObject({
			priority: 1,
			handOverNote: 'Ask the clerk.',
			noteBy: mirela.actor.name
		});
		const byAge = await readQueue(afterwards, 'age');
		expect(byAge.claims.map(({ statement }) => statement)).toEqual(statements);
		expect((await readQueue(afterwards, 'article')).claims).toHaveLength(3);
	});

	it('says how long a claim waits in its step and with its person, and not when another rated it', async () => {
		const hour = (who: Context, hours: number): Context => ({
			...who,
			now: new Date(testNow.getTime() + hours * 3_600_000)
		});
		const { claimId } = await makeOpenClaim(hour(mirela, 0));
		await giveEvidence(hour(mirela, 10), claimId);
		await give(hour(mirela, 20), claimId, jonah);
		const waits = async (who: Context, queue: Queue) => {
			const claim = queue.claims.find(({ id }) => id === claimId);
			return claim && waitWords(claim, hour(who, 100).now);
		};
		const stage = async (who: Context) => {
			const stages = await readStages(who, 1000);
			const queue = stages.find(({ claims }) => claims.some(({ id }) => id === claimId));
			return queue && waits(who, queue);
		};
		expect(await waits(jonah, await readQueue(jonah))).toBe('With you for 3 d 8 h');
		expect(await stage(hedda)).toBe('In review for 3 d 18 h');
		await rate(hour(mirela, 30), claimId);
		// Jonah has yet to rate, and so may Hedda.
		expect(await waits(jonah, await readQueue(jonah))).toBe('With you for 3 d 8 h');
		expect(await stage(hedda)).toBe('In review for 3 d 18 h');
		await give(hour(mirela, 35), claimId, null);
		expect(await waits(ines, await readUnassigned(ines, 1000))).toBe('With nobody for 2 d 17 h');
		await rate(hour(jonah, 40), claimId);
		expect(await stage(hedda)).toBe('Ready to decide for 2 d 12 h');
		expect(await waits(hedda, await readQueue(hedda))).toBe('Ready to decide for 2 d 12 h');
	});

	it('leaves claims with nobody to whoever has not rated them', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await rate(mirela, claimId);
		await give(mirela, claimId, null);
		const freeTo = async (who: Context) =>
			(await readUnassigned(who, 100)).claims.some(({ id }) => id === claimId);
		expect(await freeTo(mirela)).toBe(false);
		expect(await freeTo(jonah)).toBe(true);
		await rate(jonah, claimId);
		expect(await freeTo(ines)).toBe(true);
	});
});

it('knows of older claims from the audit since when they wait', async () => {
	const times = () =>
		db().claim.findMany({
			orderBy: { id: 'asc' },
			select: { number: true, stepSince: true, heldSince: true }
		});
	const kept = await times();
	const sql = readFileSync(
		'prisma/migrations/20261201013827_wait_from_the_step/migration.sql',
		'utf8'
	);
	await db().claim.updateMany({ data: { stepSince: new Date(0), heldSince: new Date(0) } });
	await db().$executeRawUnsafe(sql.slice(sql.indexOf('UPDATE')));
	expect(kept.length).toBeGreaterThan(5);
	expect(await times()).toEqual(kept);
});
