import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimView } from '#lib/domain/claim/view.ts';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { markSentence } from '#lib/server/claims/mark-sentence.ts';
import { mergeClaims } from '#lib/server/claims/merge-claims.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { makeArticle } from '../../support/articles.ts';
import {
	allowed,
	decide,
	latest,
	makeClaimInReview,
	makeOpenClaim,
	makePublishedCheck,
	rate
} from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let hedda: Context;
let observer: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	hedda = await makePerson('editor');
	observer = await makePerson('observer');
});
afterAll(closeTestStore);

let article: { id: string; text: string };

beforeEach(async () => {
	article = await makeArticle(mirela);
});

async function workspace(by: Context) {
	const read = await readWorkspace(by, article.id);
	if (!read) throw new Error('The article is gone.');
	return read;
}

async function view(by: Context, claimId: string): Promise<ClaimView> {
	const claim = (await workspace(by)).claims.find(({ id }) => id === claimId);
	if (!claim) throw new Error('The claim is gone.');
	return claim;
}

/** Which acts this person may do now. */
async function acts(by: Context, claimId: string): Promise<string[]> {
	const { refusals } = await view(by, claimId);
	return Object.entries(refusals).flatMap(([act, words]) => (words === null ? [act] : []));
}

describe('a workspace', () => {
	it('shows the text, its sentences and marks, and the people who can be given a claim', async () => {
		const [first, second] = splitSentences(article.text, 'en');
		if (!first || !second) throw new Error('The article has one sentence only.');
		allowed(await markSentence(mirela, article.id, { ...second, marked: true }));
		const read = await workspace(observer);
		expect(read).toMatchObject({
			article: { id: article.id, outlet: 'The Quayside Ledger' },
			version: { number: 1, text: article.text },
			marks: [[second.start, second.end]],
			claims: []
		});
		expect(read.sentences[0]).toEqual([first.start, first.end]);
		const people = read.people.map(({ id }) => id);
		expect(people).toEqual(expect.arrayContaining([mirela.actor.id, hedda.actor.id]));
		expect(people).not.toContain(observer.actor.id);
	});

	it('is none where there is no article', async () => {
		expect(await readWorkspace(mirela, '019b0000-0000-7000-8000-000000000000')).toBeNull();
	});

	it('leaves out what was merged away, and keeps what was dismissed', async () => {
		const into = await makeOpenClaim(mirela, { article });
		const from = await makeOpenClaim(mirela, { article });
		const dismissed = await makeOpenClaim(mirela, { article });
		const other = await latest(from.claimId);
		allowed(
			await mergeClaims(mirela, {
				...(await latest(into.claimId)),
				otherId: other.claimId,
				otherRevision: other.revision,
				statement: 'Both.'
			})
		);
		const reason = 'An opinion.';
		allowed(await dismissClaim(mirela, { ...(await latest(dismissed.claimId)), reason }));
		const shown = (await workspace(mirela)).claims;
		expect(shown.map(({ id }) => id)).toEqual([into.claimId, dismissed.claimId]);
		expect(shown[1]).toMatchObject({ state: 'dismissed', dismissReason: reason });
	});
});

describe('a claim as one person may see it', () => {
	it('shows each what they may do, and why not the rest', async () => {
		const { claimId } = await makeClaimInReview(mirela, { article });
		expect(await acts(observer, claimId)).toEqual([]);
		expect(await acts(mirela, claimId)).toEqual(
			expect.arrayContaining(['rate', 'dismiss', 'split', 'merge'])
		);
		expect((await view(mirela, claimId)).refusals.decide).toContain('This needs an editor.');
	});

	it('says why a claim that was rated or dismissed is neither split nor merged', async () => {
		const { claimId: rated } = await makeClaimInReview(mirela, { article });
		await rate(jonah, rated);
		const { claimId: dismissed } = await makeOpenClaim(mirela, { article });
		allowed(await dismissClaim(mirela, { ...(await latest(dismissed)), reason: 'No.' }));
		const words = (await view(mirela, rated)).refusals;
		expect(words.split).toBe(
			'This claim has been rated, so its words stay together. Make a new claim instead.'
		);
		expect(words.merge).toBe(words.split);
		expect((await view(mirela, dismissed)).refusals.split).toBe(
			'This claim is dismissed. Only a claim that nobody has settled can be split.'
		);
		expect(await acts(mirela, dismissed)).toEqual(['reopen']);
	});

	it('hides a rating, and how many there are, from whoever may still rate', async () => {
		await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 2 } });
		try {
			const { claimId } = await makeClaimInReview(mirela, { article });
			await rate(jonah, claimId);
			for (const by of [mirela, hedda, observer]) {
				const seen = await view(by, claimId);
				expect(seen).toMatchObject({ ratings: [], ratingsIn: null, iRated: false });
				expect(JSON.stringify(seen)).not.toContain('The accounts say less.');
			}
			expect(await view(jonah, claimId)).toMatchObject({
				iRated: true,
				ratingsIn: 1,
				ratings: [{ mine: true, label: { key: 'mfalse' } }]
			});
			await rate(mirela, claimId);
			expect(await view(hedda, claimId)).toMatchObject({ ratingsIn: 2 });
			expect(await view(observer, claimId)).toMatchObject({ ratings: [], ratingsIn: null });
		} finally {
			await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 1 } });
		}
	});

	it('shows the verdict and the page once they are there', async () => {
		const { claimId, slug } = await makePublishedCheck(
			{ reviewer: jonah, editor: hedda },
			{ article }
		);
		expect(await view(observer, claimId)).toMatchObject({
			state: 'published',
			ratings: [{ mine: false, rater: jonah.actor.name }],
			verdict: { label: { key: 'mfalse' }, decidedBy: hedda.actor.name, current: true },
			publication: { slug, versions: 1, withdrawn: false }
		});
	});

	it('shows evidence that stands, and that readers do not see a source of the desk', async () => {
		const { claimId } = await makeClaimInReview(mirela, { article });
		await db().source.updateMany({
			where: { evidence: { some: { claimId } } },
			data: { confidentiality: 'desk' }
		});
		await decide({ reviewer: jonah, editor: hedda }, claimId);
		expect((await view(mirela, claimId)).evidence).toMatchObject([
			{ addedBy: mirela.actor.name, quote: 'Dredging: 3.9 million crowns.', source: { desk: true } }
		]);
	});
});
