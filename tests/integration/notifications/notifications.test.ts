import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerForm, askExpertForm } from '#lib/forms/question.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { releaseIdle } from '#lib/server/claims/release-idle.ts';
import { addComment } from '#lib/server/comments/add-comment.ts';
import { replyToComment } from '#lib/server/comments/reply-to-comment.ts';
import { takeBackComment } from '#lib/server/comments/take-back-comment.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { countUnread } from '#lib/server/notifications/count-unread.ts';
import { listNotifications } from '#lib/server/notifications/list-notifications.ts';
import { markAllRead, markRead, markUnread } from '#lib/server/notifications/mark-read.ts';
import { answerQuestion } from '#lib/server/questions/answer-question.ts';
import { askExpert } from '#lib/server/questions/ask-expert.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { countQueries, watchQueries } from '../../support/count-queries.ts';
import { allowed, decide, latest, makeClaimInReview, rate } from '../../support/claims.ts';
import { makePerson, testNow } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let ines: Context;
let editor: Context;
let observer: Context;

beforeAll(async () => {
	watchQueries();
	await openTestStore();
});
afterAll(closeTestStore);
// Everybody is new in each test, and has been told nothing.
beforeEach(async () => {
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	ines = await makePerson('reviewer');
	editor = await makePerson('editor');
	observer = await makePerson('observer');
	await setRatingsNeeded(2);
});

async function setRatingsNeeded(ratingsNeeded: number): Promise<void> {
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded } });
}

async function toldTo(who: Context): Promise<string[]> {
	const { notifications } = await listNotifications(who, {});
	return notifications.map(({ kind }) => kind);
}

const say = async (who: Context, claimId: string, text: string, blocking = false) =>
	allowed(await addComment(who, { claimId, text, blocking })).commentId;

async function handOver(who: Context, claimId: string, assigneeId: string): Promise<void> {
	const { revision } = await latest(claimId);
	allowed(await assignClaim(who, { claimId, revision, assigneeId, dueAt: null }));
}

/** Asks an expert about a claim, who answers at once. */
async function askAndAnswer(who: Context, claimId: string): Promise<void> {
	const question = { expert: 'Ines Duarte', question: 'Is it the whole cost?' };
	const form = askExpertForm.parse({ claimId, ...question, confidentiality: 'desk' });
	const { path } = allowed(await askExpert(who, form));
	const answer = answerForm.parse({ answer: 'It leaves the spring out.', name: 'Ines Duarte' });
	const token = path.replace('/questions/', '');
	allowed(await answerQuestion({ now: testNow }, { ...answer, token, address: '198.51.100.7' }));
}

describe('what people are told', () => {
	it('a mention, a reply and a blocking comment, each to whom it concerns', async () => {
		const { claimId, articleId } = await makeClaimInReview(mirela);
		const commentId = await say(jonah, claimId, `@${ines.actor.name}, which year?`, true);
		expect(await toldTo(ines)).toEqual(['mentioned']);
		expect(await toldTo(mirela)).toEqual(['blocked']);
		allowed(await replyToComment(ines, { commentId, text: 'It was 2025.' }));
		expect(await toldTo(jonah)).toEqual(['replied']);
		const reply = await db().comment.findFirstOrThrow({ where: { parentId: commentId } });
		const { notifications } = await listNotifications(jonah, {});
		expect(notifications).toMatchObject([
			{
				actor: ines.actor.name,
				detail: 'It was 2025.',
				commentId: reply.id,
				article: { id: articleId },
				isRead: false
			}
		]);
	});

	it('nothing of a comment that its author took back', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		const commentId = await say(jonah, claimId, `@${ines.actor.name}, which year?`);
		allowed(await takeBackComment(jonah, { commentId }));
		expect([await toldTo(ines), await countUnread(ines)]).toEqual([[], 0]);
	});

	it('a hand-over with its note, also when the claim has another since', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		const handing = async (assigneeId: string, note: string) => {
			const seen = { claimId, revision: (await latest(claimId)).revision };
			allowed(await assignClaim(mirela, { ...seen, assigneeId, dueAt: null, note }));
		};
		await handing(jonah.actor.id, 'The clerk calls back.');
		await handing(ines.actor.id, 'She has called.');
		const notes = await Promise.all([jonah, ines].map((who) => listNotifications(who, {})));
		expect(notes.map(({ notifications }) => notifications[0]?.detail)).toEqual([
			'The clerk calls back.',
			'She has called.'
		]);
	});

	it('a hand-over, until the claim goes on to another', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await handOver(mirela, claimId, jonah.actor.id);
		expect([await toldTo(jonah), await countUnread(jonah)]).toEqual([['handedOver'], 1]);
		await handOver(mirela, claimId, ines.actor.id);
		expect([await toldTo(ines), await countUnread(jonah)]).toEqual([['handedOver'], 0]);
	});

	it('a decision that waits, once to each editor, and no longer when it is made', async () => {
		await setRatingsNeeded(1);
		const { claimId } = await makeClaimInReview(mirela);
		const other = await makePerson('editor');
		await decide({ reviewer: mirela, editor: other }, claimId);
		expect([await toldTo(editor), await countUnread(editor)]).toEqual([['decisionWaits'], 0]);
		const { notifications } = await listNotifications(mirela, {});
		expect(notifications).toMatchObject([{ kind: 'decided', label: 'Mostly false' }]);
		expect(await toldTo(jonah)).toEqual([]);
	});

	it('an answer of an expert, to who asked and who has the claim', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await askAndAnswer(jonah, claimId);
		for (const who of [jonah, mirela]) {
			const { notifications } = await listNotifications(who, {});
			expect(notifications).toMatchObject([
				{ kind: 'answered', actor: null, detail: 'Ines Duarte: It leaves the spring out.' }
			]);
		}
		expect(await toldTo(ines)).toEqual([]);
	});

	it('idle work that goes back, to who had it and to editors, until somebody takes it', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await db().desk.update({ where: { id: 1 }, data: { idleHours: 48 } });
		const later = new Date(testNow.getTime() + 49 * 3_600_000);
		await releaseIdle(later);
		await db().desk.update({ where: { id: 1 }, data: { idleHours: null } });
		const { notifications } = await listNotifications(mirela, {});
		expect(notifications[0]).toMatchObject({
			kind: 'released',
			actor: null,
			detail: `${mirela.actor.name} had it.`
		});
		expect(await toldTo(editor)).toContain('released');
		const unread = await countUnread(mirela);
		await handOver(jonah, claimId, jonah.actor.id);
		expect(await countUnread(mirela)).toBe(unread - 1);
	});

	it('a refused action tells nobody', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		const text = `@${jonah.actor.name}`;
		expect(await addComment(observer, { claimId, text, blocking: false })).toMatchObject({
			ok: false
		});
		expect(await toldTo(jonah)).toEqual([]);
	});
});

describe('nobody who has yet to rate', () => {
	it('is told of an answer to what somebody asked after rating, before their own is in', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await handOver(mirela, claimId, jonah.actor.id);
		await rate(mirela, claimId);
		const before = [await toldTo(jonah), await countUnread(jonah)];
		await askAndAnswer(mirela, claimId);
		expect(await toldTo(mirela)).toContain('answered');
		expect([await toldTo(jonah), await countUnread(jonah)]).toEqual(before);
		await rate(jonah, claimId);
		expect(await toldTo(jonah)).toContain('answered');
	});

	it('is told, or can count, what somebody said after rating, or that they rated', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await handOver(mirela, claimId, jonah.actor.id);
		const early = await say(jonah, claimId, `Which year, @${mirela.actor.name}?`);
		const seenByJonah = async () =>
			JSON.stringify([await listNotifications(jonah, {}), await countUnread(jonah)]);
		const before = await seenByJonah();
		await rate(mirela, claimId, 'false');
		expect(await seenByJonah()).toBe(before);
		await say(mirela, claimId, `@${jonah.actor.name}, it is plainly false.`, true);
		allowed(await replyToComment(mirela, { commentId: early, text: 'I took 2025.' }));
		expect(await seenByJonah()).toBe(before);
		// Marking all as read does not touch what waits.
		allowed(await markAllRead(jonah));
		await rate(jonah, claimId, 'true');
		expect(await countUnread(jonah)).toBe(2);
		expect(await seenByJonah()).toContain('plainly false');
		expect(await toldTo(mirela)).toEqual(['disputed', 'mentioned']);
	});

	it('is told of a comment exactly when the claim shows it', async () => {
		const { claimId, articleId } = await makeClaimInReview(mirela);
		const everybody = [jonah, ines, editor, observer];
		const names = everybody.map(({ actor }) => `@${actor.name}`).join(' ');
		const expectSame = async () => {
			for (const who of everybody) {
				const workspace = await readWorkspace(who, articleId);
				const shown = workspace?.claims[0]?.threads.map(({ id }) => id) ?? [];
				const { notifications } = await listNotifications(who, {});
				const told = notifications.flatMap(({ commentId }) => commentId ?? []);
				expect(told.toSorted()).toEqual(shown.toSorted());
			}
		};
		await say(mirela, claimId, `${names} before`);
		await expectSame();
		await rate(mirela, claimId);
		await say(mirela, claimId, `${names} after`);
		await expectSame();
		await rate(ines, claimId);
		await expectSame();
		await setRatingsNeeded(3);
		await expectSame();
		await rate(jonah, claimId);
		await expectSame();
	});
});

describe('reading', () => {
	it('pages by key, and only one’s own', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		for (const at of [1, 2, 3]) await say(jonah, claimId, `@${ines.actor.name} ${at}`);
		const first = await listNotifications(ines, { limit: 2 });
		const second = await listNotifications(ines, { limit: 2, after: first.next });
		const words = [...first.notifications, ...second.notifications].map(({ detail }) => detail);
		expect(words.map((text) => text?.at(-1))).toEqual(['3', '2', '1']);
		expect(second.next).toBeNull();

		const id = first.notifications[0]?.id ?? '';
		allowed(await markRead(jonah, { id }));
		expect(await countUnread(ines)).toBe(3);
		allowed(await markRead(ines, { id }));
		expect((await listNotifications(ines, { unread: true })).notifications).toHaveLength(2);
	});

	it('all at once is taken back without what was read before', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		for (const at of [1, 2, 3]) await say(jonah, claimId, `@${ines.actor.name} ${at}`);
		const [first] = (await listNotifications(ines, {})).notifications;
		allowed(await markRead(ines, { id: first?.id ?? '' }));
		const later = { ...ines, now: new Date(ines.now.getTime() + 1000) };
		const { count, at } = allowed(await markAllRead(later));
		expect([count, await countUnread(ines)]).toEqual([2, 0]);
		allowed(await markUnread(jonah, { at: new Date(at) }));
		expect(await countUnread(ines)).toBe(0);
		allowed(await markUnread(ines, { at: new Date(at) }));
		expect(await countUnread(ines)).toBe(2);
	});

	it('takes one query, however many there are', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		for (const at of [1, 2, 3]) await say(jonah, claimId, `@${ines.actor.name} ${at}`);
		const { count } = await countQueries(() => listNotifications(ines, {}));
		expect(count).toBe(1);
	});
});

it('two who comment together each tell whom they mention', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	await Promise.all([
		say(jonah, claimId, `@${ines.actor.name} and @${mirela.actor.name}`),
		say(mirela, claimId, `@${ines.actor.name} and @${jonah.actor.name}`)
	]);
	const kinds = await Promise.all([ines, jonah, mirela].map(toldTo));
	expect(kinds).toEqual([['mentioned', 'mentioned'], ['mentioned'], ['mentioned']]);
});
