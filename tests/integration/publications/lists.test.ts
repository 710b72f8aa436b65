import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabelKey } from '#lib/domain/rating/scale.ts';
import { correctForm, withdrawForm } from '#lib/forms/review.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { correctCheck } from '#lib/server/publications/correct-check.ts';
import { countChecks, listChecks } from '#lib/server/publications/list-checks.ts';
import { listCorrections } from '#lib/server/publications/list-corrections.ts';
import { readCheck } from '#lib/server/publications/read-check.ts';
import { withdrawCheck } from '#lib/server/publications/withdraw-check.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed, latest, makePublishedCheck } from '../../support/claims.ts';
import { countQueries, watchQueries } from '../../support/count-queries.ts';
import { makePerson, testNow } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let people: { reviewer: Context; editor: Context };
let article: { id: string; text: string };

const all = { verdict: null, text: '', after: null };

function at(minutes: number): { reviewer: Context; editor: Context } {
	const now = new Date(testNow.getTime() + minutes * 60_000);
	return { reviewer: { ...people.reviewer, now }, editor: { ...people.editor, now } };
}

beforeAll(async () => {
	watchQueries();
	await openTestStore();
	people = { reviewer: await makePerson('reviewer'), editor: await makePerson('editor') };
	article = await makeArticle(people.reviewer);
	for (const [index, label] of ['true', 'false', 'unver'].entries()) {
		await makePublishedCheck(at(index), { article, label, statement: `Pier ${index} is 50% new.` });
	}
	const odd = await makePublishedCheck(at(3), { statement: 'Pier_3 is new.', label: 'half' });
	const gone = await makePublishedCheck(at(4), { statement: 'Pier 4 is new.', label: 'false' });
	allowed(
		await correctCheck(
			at(5).editor,
			correctForm.parse({
				...(await latest(odd.claimId)),
				...{ label: 'mtrue', reason: 'R.', explanation: 'E.', correction: 'The date was wrong.' }
			})
		)
	);
	allowed(
		await withdrawCheck(
			at(6).editor,
			withdrawForm.parse({ ...(await latest(gone.claimId)), reason: 'Forged.' })
		)
	);
});

afterAll(closeTestStore);

describe('listChecks', () => {
	it('gives the newest first, with the verdict of the newest version', async () => {
		const { checks, next } = await listChecks(all);
		expect(checks.map(({ label }) => label.key)).toEqual([
			'false',
			'mtrue',
			'unver',
			'false',
			'true'
		]);
		expect(checks[0]?.withdrawnAt).toEqual(at(6).editor.now);
		expect(checks[1]).toMatchObject({ correctedAt: at(5).editor.now, withdrawnAt: null });
		expect(checks[2]).toMatchObject({ publishedAt: at(2).editor.now, correctedAt: null });
		expect(next).toBeNull();
	});

	it.each<[LabelKey | null, string, number]>([
		['false', '', 1],
		['half', '', 0],
		['mtrue', '', 1],
		[null, 'pier', 5],
		[null, '50%', 3],
		[null, '%', 3],
		[null, '_', 1],
		[null, 'quayside ledger', 5],
		['true', 'pier 1', 0]
	])('finds by verdict %s and text %j', async (verdict, text, count) => {
		expect((await listChecks({ ...all, verdict, text })).checks).toHaveLength(count);
	});

	it('counts what stands', async () => {
		expect(await countChecks()).toEqual({ published: 4, corrected: 1, withdrawn: 1 });
	});

	it.each(['', 'x', '99999999999999-0', "1-' or true --"])(
		'begins at the start for %j',
		async (after) => {
			expect((await listChecks({ ...all, after })).checks).toHaveLength(5);
		}
	);
});

describe('listCorrections', () => {
	it('gives corrections and withdrawals, newest first', async () => {
		const { corrections, next } = await listCorrections(null);
		expect(corrections).toMatchObject([
			{ words: 'Forged.', before: { key: 'false' }, after: null, version: null },
			{
				words: 'The date was wrong.',
				before: { key: 'half' },
				after: { key: 'mtrue' },
				version: 1
			}
		]);
		expect(next).toBeNull();
	});
});

describe('reading', () => {
	it('takes as many queries for one check as for thirty-five, and pages through them all', async () => {
		const first = await db().publication.findFirstOrThrow({
			where: { claim: { articleId: article.id } }
		});
		const few = await countQueries(() => readCheck(first.slug));
		const fewListed = await countQueries(() => listChecks(all));
		for (let index = 10; index < 40; index += 1) {
			await makePublishedCheck(at(index), { article, statement: `Pier ${index} is new.` });
		}
		const many = await countQueries(() => readCheck(first.slug));
		const manyListed = await countQueries(() => listChecks(all));
		expect(few.count).toBeGreaterThan(0);
		expect(many.count).toBe(few.count);
		expect(many.value?.related).toHaveLength(6);
		expect(manyListed.count).toBe(fewListed.count);

		const { checks, next } = manyListed.value;
		expect(checks).toHaveLength(30);
		const rest = await listChecks({ ...all, after: next });
		expect(rest.checks).toHaveLength(5);
		expect(rest.next).toBeNull();
		expect(new Set([...checks, ...rest.checks].map(({ slug }) => slug)).size).toBe(35);
	}, 120_000);
});
