import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishForm } from '#lib/forms/review.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { addComment } from '#lib/server/comments/add-comment.ts';
import { reopenComment } from '#lib/server/comments/reopen-comment.ts';
import { replyToComment } from '#lib/server/comments/reply-to-comment.ts';
import { resolveComment } from '#lib/server/comments/resolve-comment.ts';
import { takeBackComment } from '#lib/server/comments/take-back-comment.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { allowed, decide, latest, makeClaimInReview, rate } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let editor: Context;
let observer: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	editor = await makePerson('editor');
	observer = await makePerson('observer');
});
afterAll(closeTestStore);
beforeEach(() => setRatingsNeeded(1));

async function setRatingsNeeded(ratingsNeeded: number): Promise<void> {
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded } });
}

const say = async (who: Context, claimId: string, text: string, blocking = false) =>
	allowed(await addComment(who, { claimId, text, blocking })).commentId;

describe('a comment', () => {
	it('is for reviewers to write, and keeps whom it mentions', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		const text = `@${jonah.actor.name}, see page 7.`;
		expect(await addComment(observer, { claimId, text, blocking: true })).toMatchObject({
			reason: { code: 'role' }
		});
		const id = await say(mirela, claimId, text);
		expect(await db().comment.findMany({ where: { claimId } })).toMatchObject([
			{ id, mentionedIds: [jonah.actor.id] }
		]);
	});

	it('can be taken back by its author until somebody answers', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		const commentId = await say(mirela, claimId, 'Which year?');
		expect(await takeBackComment(jonah, { commentId })).toMatchObject({ reason: { code: 'role' } });
		allowed(await replyToComment(jonah, { commentId, text: '2025.' }));
		expect(await takeBackComment(mirela, { commentId })).toMatchObject({ ok: false });
	});
});

describe('a blocking comment', () => {
	it('refuses the publication until it is resolved, and again when it is reopened', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		await decide({ reviewer: mirela, editor }, claimId);
		const publish = async () => publishClaim(editor, publishForm.parse(await latest(claimId)));
		const commentId = await say(jonah, claimId, 'The name is wrong.', true);
		expect(await publish()).toMatchObject({ reason: { code: 'comments' } });
		allowed(await resolveComment(mirela, { commentId, reason: 'Corrected.' }));
		allowed(await reopenComment(jonah, { commentId }));
		expect(await publish()).toMatchObject({ reason: { code: 'comments' } });
		allowed(await resolveComment(mirela, { commentId, reason: 'Corrected now.' }));
		expect(await publish()).toMatchObject({ ok: true });
	});

	it('is resolved once when two people do it together', async () => {
		const { claimId } = await makeClaimInReview(mirela);
		const commentId = await say(mirela, claimId, 'Which year?', true);
		const both = await Promise.all(
			[mirela, jonah].map((who) => resolveComment(who, { commentId, reason: 'The year is 2025.' }))
		);
		expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
		const events = { where: { claimId, action: 'comment.resolved' } };
		expect(await db().event.count(events)).toBe(1);
	});
});

it('what somebody says after rating is kept from those who have yet to rate, with its count', async () => {
	await setRatingsNeeded(2);
	const { claimId, articleId } = await makeClaimInReview(mirela);
	const seenBy = async (who: Context) => ({
		workspace: await readWorkspace(who, articleId),
		history: await readHistory(who, { articleId })
	});
	const early = await say(jonah, claimId, 'Which year?');
	await rate(mirela, claimId);
	const before = JSON.stringify(await seenBy(jonah));
	await say(mirela, claimId, 'It is plainly wrong.', true);
	allowed(await replyToComment(mirela, { commentId: early, text: 'I took 2025.' }));
	allowed(await resolveComment(mirela, { commentId: early, reason: 'It was 2025.' }));
	expect(JSON.stringify(await seenBy(jonah))).toBe(before);
	expect(JSON.stringify(await seenBy(mirela))).toContain('I took 2025.');
	await rate(jonah, claimId);
	const after = JSON.stringify(await seenBy(jonah));
	for (const words of ['plainly wrong', 'I took 2025.', 'It was 2025.', 'One open comment']) {
		expect(after).toContain(words);
	}
});
