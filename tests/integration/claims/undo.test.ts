import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { editClaimForm } from '#lib/forms/claim.ts';
import { publishForm } from '#lib/forms/review.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { editClaim } from '#lib/server/claims/edit-claim.ts';
import { mergeClaims } from '#lib/server/claims/merge-claims.ts';
import { splitClaim } from '#lib/server/claims/split-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import type { Context } from '#lib/server/context.ts';
import { db, type Tx } from '#lib/server/db/database.ts';
import { editEvidence, removeEvidence } from '#lib/server/evidence/change-evidence.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { makeArticle } from '../../support/articles.ts';
import {
	allowed,
	decide,
	giveEvidence,
	latest,
	makeClaimInReview,
	makeOpenClaim,
	rate
} from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { whileHeld } from '../../support/while-held.ts';
import { claimRow, evidenceForm, evidenceNow } from './rows.ts';

let mirela: Context;
let jonah: Context;
let hedda: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	hedda = await makePerson('editor');
});
afterAll(closeTestStore);

let articleId: string;
let claimId: string;

beforeEach(async () => {
	({ articleId, claimId } = await makeOpenClaim(mirela));
});

const undo = (eventId: string) => undoChange(mirela, articleId, eventId);

describe('undoing a change of a claim', () => {
	const edit = async (statement: string) => {
		const fields = { kind: 'figure', statement, slots: '{}' };
		const form = editClaimForm.parse({ ...(await latest(claimId)), ...fields });
		return allowed(await editClaim(mirela, form));
	};

	it('gives it its earlier words, and undoing that the later ones', async () => {
		const { statement } = await claimRow(claimId);
		const { eventId } = await edit('It spent 4.3 million.');
		const undone = allowed(await undo(eventId));
		expect(await claimRow(claimId)).toMatchObject({
			statement,
			events: ['claim.created', 'claim.edited', 'claim.changeUndone']
		});
		allowed(await undo(undone.eventId));
		expect(await claimRow(claimId)).toMatchObject({ statement: 'It spent 4.3 million.' });
	});

	it('takes a decided claim back to its verdict', async () => {
		await giveEvidence(mirela, claimId);
		await decide({ reviewer: jonah, editor: hedda }, claimId);
		const { eventId } = await edit('It spent 4.3 million.');
		expect(await claimRow(claimId)).toMatchObject({ state: 'inReview', round: 2 });
		allowed(await undo(eventId));
		expect(await claimRow(claimId)).toMatchObject({ state: 'decided', round: 1 });
	});

	it('is for the one who made it, once, while nobody has changed it since', async () => {
		const { eventId } = await edit('It spent 4.3 million.');
		await expectRefused(() => undoChange(jonah, articleId, eventId), 'undo');
		const observer = await makePerson('observer');
		await expectRefused(() => undoChange(observer, articleId, eventId), 'role');
		const { id: elsewhere } = await makeArticle(mirela);
		await expectRefused(() => undoChange(mirela, elsewhere, eventId), 'undo');
		allowed(await undo(eventId));
		await expectRefused(() => undo(eventId), 'stale');
	});

	it('takes a new claim away, and a split together', async () => {
		const { exact } = (await db().anchor.findMany({ where: { claimId } }))[0] ?? { exact: '' };
		const cut = { at: exact.indexOf('spent'), firstStatement: 'One.', secondStatement: 'Two.' };
		const split = allowed(await splitClaim(mirela, { ...(await latest(claimId)), ...cut }));
		allowed(await undo(split.eventId));
		const standing = await db().claim.findMany({ where: { articleId, removedAt: null } });
		expect(standing.map(({ id }) => id)).toEqual([claimId]);
		expect(await db().anchor.findFirst({ where: { claimId } })).toMatchObject({ exact });
	});
});

describe('undoing new evidence', () => {
	it('opens the claim again whose review it began', async () => {
		const { eventId } = await giveEvidence(mirela, claimId);
		expect(await claimRow(claimId)).toMatchObject({ state: 'inReview' });
		const undone = allowed(await undo(eventId));
		expect(await claimRow(claimId)).toMatchObject({
			state: 'open',
			assigneeId: null,
			evidence: []
		});
		allowed(await undo(undone.eventId));
		expect(await claimRow(claimId)).toMatchObject({
			state: 'inReview',
			assigneeId: mirela.actor.id,
			evidence: [{ removedAt: null }]
		});
	});

	it('keeps the review for which another has added evidence, and it can be rated', async () => {
		const { eventId } = await giveEvidence(mirela, claimId);
		await giveEvidence(jonah, claimId);
		allowed(await undo(eventId));
		expect(await claimRow(claimId)).toMatchObject({ state: 'inReview' });
		await rate(jonah, claimId);
	});

	it('opens the claim when the evidence before it was removed', async () => {
		const first = await giveEvidence(mirela, claimId);
		const { eventId } = await giveEvidence(mirela, claimId);
		allowed(await removeEvidence(jonah, await evidenceNow(first.evidenceId)));
		allowed(await undo(eventId));
		expect(await claimRow(claimId)).toMatchObject({ state: 'open', evidence: [] });
	});

	it('is refused when somebody has changed that evidence, and takes nothing back', async () => {
		const { eventId, evidenceId } = await giveEvidence(mirela, claimId);
		allowed(await editEvidence(jonah, await evidenceForm(evidenceId, 'Dredging: 4.0 million.')));
		await expectRefused(() => undo(eventId), 'stale');
	});

	it('is refused when somebody has changed the claim, and takes nothing back', async () => {
		const { eventId } = await giveEvidence(mirela, claimId);
		const handed = { ...(await latest(claimId)), assigneeId: jonah.actor.id, dueAt: null };
		allowed(await assignClaim(jonah, handed));
		await expectRefused(() => undo(eventId), 'stale');
	});

	it('is refused once the claim is rated', async () => {
		await giveEvidence(mirela, claimId);
		const { eventId } = await giveEvidence(mirela, claimId);
		await rate(jonah, claimId);
		await expectRefused(() => undo(eventId), 'rated');
	});

	it('is refused once the claim is decided, also when other evidence stands', async () => {
		const first = await giveEvidence(mirela, claimId);
		const { eventId } = await giveEvidence(mirela, claimId);
		await decide({ reviewer: jonah, editor: hedda }, claimId);
		await expectRefused(() => undo(eventId), 'state');
		allowed(await removeEvidence(jonah, await evidenceNow(first.evidenceId)));
		await expectRefused(() => undo(eventId), 'lastEvidence');
	});

	it('is refused once the claim is dismissed', async () => {
		await giveEvidence(jonah, claimId);
		const { eventId } = await giveEvidence(mirela, claimId);
		allowed(await dismissClaim(jonah, { ...(await latest(claimId)), reason: 'An opinion.' }));
		await expectRefused(() => undo(eventId), 'state');
	});

	it('keeps the last evidence of a claim that was rated in an earlier round', async () => {
		const { evidenceId } = await giveEvidence(jonah, claimId);
		await rate(jonah, claimId);
		const fields = { kind: 'figure', statement: 'It spent 4.3 million.', slots: '{}' };
		const form = editClaimForm.parse({ ...(await latest(claimId)), ...fields });
		allowed(await editClaim(jonah, form));
		const { eventId } = await giveEvidence(mirela, claimId);
		allowed(await removeEvidence(jonah, await evidenceNow(evidenceId)));
		await expectRefused(() => undo(eventId), 'lastEvidence');
	});
});

describe('undoing a change of evidence', () => {
	it('gives a row its earlier words, and a removed row back', async () => {
		const { evidenceId } = await giveEvidence(mirela, claimId);
		const form = await evidenceForm(evidenceId, 'Dredging: 4.0 million.');
		const edited = allowed(await editEvidence(mirela, form));
		allowed(await undo(edited.eventId));
		const removed = allowed(await removeEvidence(mirela, await evidenceNow(evidenceId)));
		allowed(await undo(removed.eventId));
		expect(await claimRow(claimId)).toMatchObject({
			state: 'inReview',
			evidence: [{ id: evidenceId, quote: 'Dredging: 3.9 million crowns.' }]
		});
	});

	it('is refused once the claim is rated', async () => {
		const { evidenceId } = await giveEvidence(mirela, claimId);
		const form = await evidenceForm(evidenceId, 'Dredging: 4.0 million.');
		const { eventId } = allowed(await editEvidence(mirela, form));
		await rate(jonah, claimId);
		await expectRefused(() => undo(eventId), 'rated');
	});
});

describe('undoing a merge', () => {
	async function merged() {
		const article = await makeArticle(mirela);
		const first = await makeClaimInReview(mirela, { article, statement: 'It spent 4.2 million.' });
		const second = await makeClaimInReview(mirela, { article, statement: 'It was on dredging.' });
		const other = await latest(second.claimId);
		const { eventId } = allowed(
			await mergeClaims(mirela, {
				...(await latest(first.claimId)),
				otherId: other.claimId,
				otherRevision: other.revision,
				statement: 'It spent 4.2 million on dredging.'
			})
		);
		return { article, first: first.claimId, second: second.claimId, eventId };
	}

	it('gives both claims back, each with its evidence', async () => {
		const { article, first, second, eventId } = await merged();
		const undone = allowed(await undoChange(mirela, article.id, eventId));
		for (const id of [first, second]) {
			expect(await claimRow(id)).toMatchObject({
				state: 'inReview',
				removedAt: null,
				mergedIntoId: null,
				evidence: [{ claimId: id }]
			});
		}
		allowed(await undoChange(mirela, article.id, undone.eventId));
		expect((await claimRow(first)).evidence).toHaveLength(2);
		expect(await claimRow(second)).toMatchObject({ mergedIntoId: first, evidence: [] });
	});

	it('is refused when one of them has changed since, and takes nothing back', async () => {
		const { article, first, eventId } = await merged();
		const handed = { ...(await latest(first)), assigneeId: jonah.actor.id, dueAt: null };
		allowed(await assignClaim(jonah, handed));
		await expectRefused(() => undoChange(mirela, article.id, eventId), 'stale');
	});
});

describe.runIf(inject('store').kind === 'server')('undoing while others work', () => {
	it('holds the claim before its evidence, as every other change does', async () => {
		await giveEvidence(jonah, claimId);
		const { eventId, evidenceId } = await giveEvidence(mirela, claimId);
		const undone = await whileHeld(
			(tx) => lock(tx, claimId),
			() => undo(eventId),
			(tx) => tx.$queryRaw`
				select 1 from "Evidence" where id = ${evidenceId}::uuid for update nowait`
		);
		expect(undone.ok).toBe(true);
	});

	it('waits for a publication and is refused after it', async () => {
		await giveEvidence(mirela, claimId);
		const { eventId } = await giveEvidence(mirela, claimId);
		await decide({ reviewer: jonah, editor: hedda }, claimId);
		const form = publishForm.parse(await latest(claimId));
		const results = await Promise.all([publishClaim(hedda, form), undo(eventId)]);
		expect(results.map((result) => (result.ok ? 'done' : result.reason.code))).toEqual([
			'done',
			'state'
		]);
		expect((await claimRow(claimId)).evidence).toHaveLength(2);
	});

	it('takes back no edit of the same evidence at the same moment', async () => {
		for (let round = 0; round < 12; round += 1) {
			const made = await makeClaimInReview(jonah);
			const { eventId, evidenceId } = await giveEvidence(mirela, made.claimId);
			const form = await evidenceForm(evidenceId, 'Dredging: 4.0 million.');
			const [undone, edited] = await Promise.all([
				undoChange(mirela, made.articleId, eventId),
				editEvidence(jonah, form)
			]);
			expect([undone.ok, edited.ok].filter(Boolean)).toHaveLength(1);
			const { removedAt, quote } = await db().evidence.findUniqueOrThrow({
				where: { id: evidenceId }
			});
			expect(removedAt === null).toBe(edited.ok);
			expect(quote === form.quote).toBe(edited.ok);
		}
	});
});

function lock(tx: Tx, id: string) {
	return tx.$queryRaw`select 1 from "Claim" where id = ${id}::uuid for update`;
}
