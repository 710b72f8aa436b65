import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerForm, askExpertForm } from '#lib/forms/question.ts';
import { publishForm } from '#lib/forms/review.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { verifyChain } from '#lib/server/audit/verify-chain.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { mergeClaims } from '#lib/server/claims/merge-claims.ts';
import { reopenClaim } from '#lib/server/claims/reopen-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { readOutsideSources } from '#lib/server/desk/outside-sources.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { readCheck } from '#lib/server/publications/read-check.ts';
import { addAnswer } from '#lib/server/questions/add-answer.ts';
import { answerQuestion } from '#lib/server/questions/answer-question.ts';
import { askExpert } from '#lib/server/questions/ask-expert.ts';
import { readQuestion } from '#lib/server/questions/read-question.ts';
import { revokeQuestion } from '#lib/server/questions/revoke-question.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { makeArticle } from '../../support/articles.ts';
import {
	allowed,
	decide,
	latest,
	makeClaimInReview,
	makeOpenClaim,
	rate
} from '../../support/claims.ts';
import { makePerson, testNow } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { claimRow } from '../claims/rows.ts';

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

const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);

/** Asks about a claim, and gives the token in the link. */
async function ask(who: Context, claimId: string, changes: object = {}): Promise<string> {
	const form = { claimId, expert: 'Ines Duarte', question: 'Is 4.2 million the whole cost?' };
	const input = askExpertForm.parse({ ...form, confidentiality: 'public', ...changes });
	return allowed(await askExpert(who, input)).path.replace('/questions/', '');
}

let networks = 0;

/** Answers as somebody at a machine that nobody else has. */
function answer(token: string, words = 'It leaves the spring out.', now = days(1)) {
	networks += 1;
	const form = { answer: words, name: 'Ines Duarte', reference: 'Harbour yearbook, table 3' };
	const address = `198.51.100.${networks}`;
	return answerQuestion({ now }, { ...answerForm.parse(form), token, address });
}

async function viewOf(who: Context, articleId: string, claimId: string) {
	const workspace = await readWorkspace(who, articleId);
	const view = workspace?.claims.find(({ id }) => id === claimId);
	if (!view) throw new Error('There is no such claim.');
	return view;
}

describe('asking an expert', () => {
	it('is for reviewers, and keeps nothing from which the link could be made again', async () => {
		const { claimId } = await makeOpenClaim(mirela);
		const form = { claimId, expert: 'Ines', question: 'Why?', confidentiality: 'desk' };
		const input = askExpertForm.parse(form);
		await expectRefused(() => askExpert(observer, input), 'role');
		const token = await ask(mirela, claimId);
		const [row] = await db().expertQuestion.findMany({ where: { claimId } });
		expect(row).toMatchObject({ expiresAt: days(14), askedById: mirela.actor.id });
		const events = await db().event.findMany({ where: { claimId } });
		expect(
			JSON.stringify([row, events], (_, one: unknown) => (typeof one === 'bigint' ? 0 : one))
		).not.toContain(token);
	});

	it('anew puts the earlier link out of use', async () => {
		const { claimId } = await makeOpenClaim(mirela);
		const old = await ask(mirela, claimId);
		const { id } = await db().expertQuestion.findFirstOrThrow({ where: { claimId } });
		await ask(jonah, claimId, { replacesId: id });
		expect(await answer(old)).toMatchObject({ reason: { code: 'revoked' } });
	});

	it('keeps its claim from being merged away, or undone', async () => {
		const article = await makeArticle(mirela);
		const { claimId } = await makeOpenClaim(mirela, { article });
		const { claimId: asked } = await makeOpenClaim(mirela, { article });
		await ask(mirela, asked);
		const [one, other] = [await latest(claimId), await latest(asked)];
		const merge = { ...one, otherId: asked, otherRevision: other.revision, statement: 'Both.' };
		await expectRefused(() => mergeClaims(mirela, merge), 'asked');
		const made = await db().event.findFirstOrThrow({
			where: { claimId: asked, action: 'claim.created' }
		});
		await expectRefused(() => undoChange(mirela, article.id, String(made.id)), 'asked');
	});
});

describe('the page of a link', () => {
	it('shows the claim and the question, and nothing of the desk’s work', async () => {
		const { claimId, exact } = await makeClaimInReview(mirela);
		const token = await ask(mirela, claimId, { affiliation: 'Port University' });
		await decide({ reviewer: jonah, editor }, claimId);
		const view = await readQuestion(days(1), token);
		expect(view).toMatchObject({
			state: 'open',
			question: {
				question: 'Is 4.2 million the whole cost?',
				askedBy: mirela.actor.name,
				desk: 'The Saltmarsh Standard',
				expiresAt: days(14),
				words: { before: '', exact },
				article: { outlet: 'The Quayside Ledger' }
			}
		});
		const shown = JSON.stringify(view);
		for (const kept of ['Dredging: 3.9', 'accounts say', 'mfalse', jonah.actor.name]) {
			expect(shown).not.toContain(kept);
		}
	});

	it('says why it shows nothing, but not whether an unknown link ever was one', async () => {
		const { claimId } = await makeOpenClaim(mirela);
		const token = await ask(mirela, claimId);
		const unknown = await readQuestion(days(1), 'x'.repeat(43));
		expect(await readQuestion(days(1), token.slice(0, -1))).toEqual(unknown);
		expect(unknown).toMatchObject({
			words: expect.stringMatching(/not the whole address/) as string
		});
		expect(await readQuestion(days(14), token)).toMatchObject({
			words: expect.stringMatching(/until 16 March 2026/) as string
		});
		expect(await answer(token, 'Late.', days(14))).toMatchObject({ reason: { code: 'expired' } });
		const { id } = await db().expertQuestion.findFirstOrThrow({ where: { claimId } });
		await expectRefused(() => revokeQuestion(observer, { questionId: id }), 'role');
		allowed(await revokeQuestion(jonah, { questionId: id }));
		expect(await readQuestion(days(1), token)).toMatchObject({
			words: expect.stringMatching(/took this question back/) as string
		});
		expect(await answer(token)).toMatchObject({ reason: { code: 'revoked' } });
	});
});

describe('an answer', () => {
	it('becomes evidence from an interview, begins the review, and is nobody’s work at the desk', async () => {
		const { claimId, articleId } = await makeOpenClaim(mirela);
		const token = await ask(mirela, claimId, { affiliation: 'Port University' });
		allowed(await answer(token));
		const row = await claimRow(claimId);
		expect(row).toMatchObject({
			state: 'inReview',
			assigneeId: mirela.actor.id,
			evidence: [
				{
					stance: 'context',
					quote: 'It leaves the spring out.',
					locator: 'Answer to our question of 2 March 2026',
					note: 'They point to: Harbour yearbook, table 3',
					addedById: mirela.actor.id
				}
			],
			events: ['claim.created', 'question.asked', 'question.answered', 'evidence.added']
		});
		const source = await db().source.findUniqueOrThrow({
			where: { id: row.evidence[0]?.sourceId ?? '' },
			include: { events: true }
		});
		expect(source).toMatchObject({
			title: 'Interview with Ines Duarte',
			publisher: 'Port University',
			kind: 'interview',
			confidentiality: 'public'
		});
		const actors = await db().event.findMany({
			where: { at: days(1), OR: [{ claimId }, { sourceId: source.id }] },
			select: { actorId: true }
		});
		expect(actors).toEqual([{ actorId: null }, { actorId: null }, { actorId: null }]);
		expect(await verifyChain()).toMatchObject({ problem: null });
		expect((await viewOf(jonah, articleId, claimId)).questions).toMatchObject([
			{ state: 'answered', answer: { by: 'Ines Duarte', isEvidence: true } }
		]);
		expect(await readQuestion(days(2), token)).toMatchObject({
			state: 'answered',
			sent: { words: 'It leaves the spring out.', by: 'Ines Duarte' }
		});
		expect(await readQuestion(days(14), token)).toMatchObject({ state: 'closed' });
	});

	it('is taken once: sent twice it is one, and of two different ones the second is told', async () => {
		const { claimId } = await makeOpenClaim(mirela);
		const token = await ask(mirela, claimId);
		const both = await Promise.all([answer(token, 'Yes.'), answer(token, 'No.')]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		const { evidence } = await claimRow(claimId);
		const won = evidence[0]?.quote ?? '';
		allowed(await answer(token, won));
		const other = won === 'Yes.' ? 'No.' : 'Yes.';
		await expectRefused(() => answer(token, other), 'answered');
		expect(await db().evidence.count({ where: { claimId } })).toBe(1);
	});

	it('that comes after a rating waits beside the claim until somebody adds it', async () => {
		const { claimId, articleId } = await makeClaimInReview(mirela);
		const token = await ask(mirela, claimId);
		await decide({ reviewer: jonah, editor }, claimId);
		allowed(await answer(token));
		expect((await claimRow(claimId)).evidence).toHaveLength(1);
		const [question] = (await viewOf(mirela, articleId, claimId)).questions;
		expect(question?.answer).toMatchObject({
			words: 'It leaves the spring out.',
			isEvidence: false
		});
		const input = { questionId: question?.id ?? '' };
		await expectRefused(() => addAnswer(observer, input), 'role');
		const { eventId } = allowed(await addAnswer(jonah, input));
		expect((await claimRow(claimId)).evidence).toMatchObject([{}, { addedById: jonah.actor.id }]);
		await expectRefused(() => addAnswer(mirela, input), 'done');
		expect(eventId).toMatch(/^\d+$/);
	});

	it('to a dismissed claim is kept, and added once the claim is reopened', async () => {
		const { claimId, articleId } = await makeOpenClaim(mirela);
		const token = await ask(mirela, claimId);
		allowed(await dismissClaim(mirela, { ...(await latest(claimId)), reason: 'An opinion.' }));
		allowed(await answer(token));
		const [question] = (await viewOf(mirela, articleId, claimId)).questions;
		expect(question?.answer).toMatchObject({ isEvidence: false });
		const input = { questionId: question?.id ?? '' };
		await expectRefused(() => addAnswer(mirela, input), 'state');
		allowed(await reopenClaim(mirela, await latest(claimId)));
		allowed(await addAnswer(mirela, input));
		expect(await claimRow(claimId)).toMatchObject({ state: 'inReview', evidence: [{}] });
	});

	it('is limited for one machine, whatever it sends', async () => {
		const send = () =>
			answerQuestion(
				{ now: days(1) },
				{ token: 'x', address: '203.0.113.9', answer: 'a', name: 'b', reference: null }
			);
		for (let sent = 0; sent < 30; sent += 1)
			expect(await send()).toMatchObject({ reason: { code: 'link' } });
		expect(await send()).toMatchObject({ reason: { code: 'tooMany' } });
	});
});

it('a confidential answer reaches no reader: neither who gave it nor its words', async () => {
	const { claimId } = await makeOpenClaim(mirela);
	const token = await ask(mirela, claimId, {
		confidentiality: 'desk',
		affiliation: 'Port University'
	});
	allowed(await answer(token));
	await decide({ reviewer: jonah, editor }, claimId);
	const form = publishForm.parse(await latest(claimId));
	const { slug } = allowed(await publishClaim(editor, form));
	const check = await readCheck(slug);
	expect(check?.page.sources).toMatchObject([
		{ title: 'A source known to the desk', quote: null, locator: null, publisher: null }
	]);
	expect(JSON.stringify(check)).not.toMatch(/Ines|Duarte|Port University|spring|our question/);
});

it('what somebody asks after rating is kept from those who have yet to rate, answer and all', async () => {
	await setRatingsNeeded(2);
	const { claimId, articleId } = await makeClaimInReview(mirela);
	const seenBy = async (who: Context) => ({
		claim: await viewOf(who, articleId, claimId),
		history: await readHistory(who, { articleId })
	});
	await rate(mirela, claimId);
	const before = JSON.stringify(await seenBy(jonah));
	allowed(await answer(await ask(mirela, claimId)));
	await ask(mirela, claimId, { expert: 'Osk Varn' });
	expect(JSON.stringify(await seenBy(jonah))).toBe(before);
	expect(JSON.stringify(await seenBy(mirela))).toContain('It leaves the spring out.');
	await rate(jonah, claimId);
	const after = JSON.stringify(await seenBy(jonah));
	for (const words of ['It leaves the spring out.', 'received an answer about', 'Osk Varn']) {
		expect(after).toContain(words);
	}
});

it('an open question holds its claim up on the desk, unless its asker had rated', async () => {
	await setRatingsNeeded(2);
	const { claimId } = await makeClaimInReview(mirela);
	const heldUp = async (who: Context, at = testNow) => {
		const { questions, total } = await readOutsideSources({ ...who, now: at }, 100);
		const { number } = await claimRow(claimId);
		const own = questions.filter((question) => question.number === number);
		return { experts: own.map(({ expert }) => expert), total };
	};
	const { total } = await heldUp(jonah);
	const token = await ask(mirela, claimId, { expert: 'Ilse Brandt' });
	expect(await heldUp(jonah)).toEqual({ experts: ['Ilse Brandt'], total: total + 1 });
	expect((await heldUp(jonah, days(14))).experts).toEqual([]);
	allowed(await answer(token));
	expect(await heldUp(jonah)).toEqual({ experts: [], total });
	await rate(mirela, claimId);
	await ask(mirela, claimId, { expert: 'Osk Varn' });
	expect((await heldUp(mirela)).experts).toEqual(['Osk Varn']);
	expect(await heldUp(jonah)).toEqual({ experts: [], total });
	await rate(jonah, claimId);
	expect((await heldUp(jonah)).experts).toEqual(['Osk Varn']);
});
