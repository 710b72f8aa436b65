import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { mergeClaims } from '#lib/server/claims/merge-claims.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { editEvidence } from '#lib/server/evidence/change-evidence.ts';
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
import { claimRow, evidenceForm } from './rows.ts';

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

let article: { id: string; text: string };
/** One claim in review and one that is open, of the same article. */
let reviewed: string;
let open: string;

beforeEach(async () => {
	article = await makeArticle(mirela);
	({ claimId: reviewed } = await makeClaimInReview(mirela, {
		article,
		statement: 'It spent 4.2.'
	}));
	({ claimId: open } = await makeOpenClaim(mirela, { article, statement: 'It was dredging.' }));
});

async function merge(claimId: string, otherId: string, by = mirela) {
	const other = await latest(otherId);
	return mergeClaims(by, {
		...(await latest(claimId)),
		otherId,
		otherRevision: other.revision,
		statement: 'It spent 4.2 million on dredging.'
	});
}

describe('merging two claims', () => {
	it('joins their words and evidence, begins the review and hides the other', async () => {
		const { number: otherNumber } = await claimRow(reviewed);
		allowed(await merge(open, reviewed));
		expect(await claimRow(open)).toMatchObject({
			state: 'inReview',
			statement: 'It spent 4.2 million on dredging.',
			evidence: [{ claimId: open }],
			events: ['claim.created', 'claim.merged']
		});
		expect(await claimRow(reviewed)).toMatchObject({ mergedIntoId: open, evidence: [] });
		expect((await claimRow(reviewed)).removedAt).not.toBeNull();
		const event = await db().event.findFirstOrThrow({
			where: { claimId: open, action: 'claim.merged' }
		});
		expect(event.data).toMatchObject({ otherClaimNumber: otherNumber });
	});

	it('takes a suggested claim up', async () => {
		await db().claim.update({ where: { id: open }, data: { state: 'suggested' } });
		const { claimId: other } = await makeOpenClaim(mirela, { article });
		allowed(await merge(open, other));
		expect(await claimRow(open)).toMatchObject({ state: 'open' });
	});

	it('is refused for a dismissed one, either way round', async () => {
		allowed(await dismissClaim(jonah, { ...(await latest(reviewed)), reason: 'An opinion.' }));
		await expectRefused(() => merge(reviewed, open), 'state');
		const { words, field } = await expectRefused(() => merge(open, reviewed), 'state');
		const { number } = await claimRow(reviewed);
		expect({ words, field }).toEqual({
			field: 'otherId',
			words: `C-${number}: This claim is dismissed. Only a claim that nobody has settled can be merged.`
		});
	});

	it('is refused for one that was rated or decided, either way round', async () => {
		await rate(jonah, reviewed);
		await expectRefused(() => merge(reviewed, open), 'rated');
		await expectRefused(() => merge(open, reviewed), 'rated');
		const { claimId: decided } = await makeClaimInReview(mirela, { article });
		await decide({ reviewer: jonah, editor: hedda }, decided);
		await expectRefused(() => merge(decided, open), 'state');
		await expectRefused(() => merge(open, decided), 'state');
	});

	it('is refused to itself, across articles, for observers and from an old page', async () => {
		await expectRefused(() => merge(open, open), 'same');
		const elsewhere = await makeOpenClaim(mirela);
		await expectRefused(() => merge(open, elsewhere.claimId), 'missing');
		const observer = await makePerson('observer');
		await expectRefused(() => merge(open, reviewed, observer), 'role');
		const [claim, other] = [await latest(open), await latest(reviewed)];
		const old = { otherId: reviewed, otherRevision: other.revision - 1, statement: 'Both.' };
		await expectRefused(() => mergeClaims(mirela, { ...claim, ...old }), 'stale');
	});
});

describe.runIf(inject('store').kind === 'server')('at the same moment', () => {
	it('two merges into each other end with one claim', async () => {
		const results = await Promise.all([merge(open, reviewed), merge(reviewed, open, jonah)]);
		expect(results.map((result) => (result.ok ? 'done' : result.reason.code)).sort()).toEqual([
			'done',
			'missing'
		]);
		expect(await db().claim.count({ where: { articleId: article.id, removedAt: null } })).toBe(1);
	});

	it('evidence that is edited while it moves is neither lost nor left behind', async () => {
		for (let round = 0; round < 8; round += 1) {
			const { claimId: into } = await makeOpenClaim(mirela, { article });
			const { claimId: from } = await makeOpenClaim(mirela, { article });
			const { evidenceId } = await giveEvidence(mirela, from);
			const form = await evidenceForm(evidenceId, 'Dredging: 4.0 million.');
			const [merged, edited] = await Promise.all([merge(into, from), editEvidence(jonah, form)]);
			expect(merged.ok).toBe(true);
			const row = await db().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
			expect(row).toMatchObject({ claimId: into, removedAt: null });
			expect(row.quote === form.quote).toBe(edited.ok);
		}
	});
});
