import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { markSentence } from '#lib/server/claims/mark-sentence.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
});
afterAll(closeTestStore);

let article: { id: string; text: string };
let sentence: { start: number; end: number };

beforeEach(async () => {
	article = await makeArticle(mirela);
	const [, second] = splitSentences(article.text, 'en');
	if (!second) throw new Error('The article has one sentence only.');
	sentence = second;
});

const mark = (by: Context) => markSentence(by, article.id, { ...sentence, marked: true });
const unmark = (by: Context) => markSentence(by, article.id, { ...sentence, marked: false });
const marks = () => db().sentenceMark.findMany({ where: { version: { articleId: article.id } } });

describe('a sentence mark', () => {
	it('is set once and taken back', async () => {
		allowed(await mark(mirela));
		expect(await marks()).toMatchObject([{ ...sentence, madeById: mirela.actor.id }]);
		await expectRefused(() => mark(jonah), 'same');
		allowed(await unmark(jonah));
		expect(await marks()).toEqual([]);
		await expectRefused(() => unmark(jonah), 'same');
	});

	it('stands on a whole sentence only', async () => {
		const { start, end } = sentence;
		for (const range of [
			{ start: start + 1, end },
			{ start, end: end - 1 },
			{ start: 0, end: article.text.length },
			{ start: end, end: start },
			{ start, end: article.text.length + 50 }
		]) {
			await expectRefused(
				() => markSentence(mirela, article.id, { ...range, marked: true }),
				'range'
			);
		}
	});

	it('can go where the sentences are drawn in another way now', async () => {
		allowed(await mark(mirela));
		const odd = { start: 3, end: 9 };
		await db().sentenceMark.updateMany({ where: sentence, data: odd });
		allowed(await markSentence(mirela, article.id, { ...odd, marked: false }));
		expect(await marks()).toEqual([]);
	});

	it('is for reviewers, in articles that are there', async () => {
		const observer = await makePerson('observer');
		await expectRefused(() => mark(observer), 'role');
		const nowhere = '019b0000-0000-7000-8000-000000000000';
		await expectRefused(
			() => markSentence(mirela, nowhere, { ...sentence, marked: true }),
			'missing'
		);
	});
});

describe('undoing a sentence mark', () => {
	it('takes it away and, undone again, sets it', async () => {
		const { eventId } = allowed(await mark(mirela));
		const undone = allowed(await undoChange(mirela, article.id, eventId));
		expect(await marks()).toEqual([]);
		allowed(await undoChange(mirela, article.id, undone.eventId));
		expect(await marks()).toMatchObject([sentence]);
	});

	it('never takes back the mark that somebody else has set there since', async () => {
		const { eventId } = allowed(await mark(mirela));
		allowed(await unmark(jonah));
		allowed(await mark(jonah));
		await expectRefused(() => undoChange(mirela, article.id, eventId), 'stale');
		expect(await marks()).toMatchObject([{ madeById: jonah.actor.id }]);
	});

	it('sets no second mark where somebody has set one since', async () => {
		allowed(await mark(mirela));
		const { eventId } = allowed(await unmark(mirela));
		allowed(await mark(jonah));
		await expectRefused(() => undoChange(mirela, article.id, eventId), 'stale');
	});
});

it.runIf(inject('store').kind === 'server')(
	'marked twice at one moment, has one mark',
	async () => {
		const results = await Promise.all([mark(mirela), mark(jonah)]);
		expect(results.map((result) => (result.ok ? 'done' : result.reason.code)).sort()).toEqual([
			'done',
			'same'
		]);
		expect(await marks()).toHaveLength(1);
	}
);
