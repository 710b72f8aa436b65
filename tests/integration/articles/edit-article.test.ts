import { afterAll, beforeAll, expect, it } from 'vitest';
import { createArticle } from '#lib/server/articles/create-article.ts';
import { editArticle, type ArticleEdit } from '#lib/server/articles/edit-article.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { draft } from './draft.ts';

let mirela: Context;
let jonah: Context;
let made = 0;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
});
afterAll(closeTestStore);

/** A new article, as the form of its details would send it back unchanged. */
async function stored(): Promise<ArticleEdit> {
	const input = draft({ text: `Article number ${++made}.`, title: 'As it was' });
	const article = await createArticle(mirela, input);
	if (!article.ok) throw new Error(article.reason.words);
	const { title, outlet, byline, url, publishedAt, language, ownDraft } = input;
	const details = { title, outlet, byline, url, publishedAt, language, ownDraft };
	return { ...details, id: article.value.id, revision: 1 };
}

it('changes what is asked and records from what to what', async () => {
	const edit = await stored();
	const publishedAt = new Date('2026-05-06T05:00:00Z');
	const outlet = 'Northgate Dispatch';
	const saved = await editArticle(jonah, { ...edit, outlet, publishedAt });
	expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
	const article = await db().article.findUnique({
		where: { id: edit.id },
		include: { outlet: true }
	});
	expect(article).toMatchObject({ title: 'As it was', publishedAt, outlet: { name: outlet } });
	const { lines } = await readHistory(mirela, { articleId: edit.id });
	expect(lines.map(({ text, detail }) => [text, detail])).toEqual([
		['changed the details of', 'Outlet and publication time.'],
		['added', 'From The Quayside Ledger.']
	]);
});

it('records nothing when nothing changes', async () => {
	const edit = await stored();
	const outlet = edit.outlet.toUpperCase();
	for (const same of [edit, { ...edit, outlet }]) {
		expect(await editArticle(jonah, same)).toMatchObject({ ok: true, value: { revision: 1 } });
	}
	expect(await db().event.count({ where: { articleId: edit.id } })).toBe(1);
});

it('refuses a save from an older revision with every difference, and writes nothing', async () => {
	const edit = await stored();
	await editArticle(jonah, { ...edit, title: 'By Jonah', language: 'de' });
	await editArticle(jonah, { ...edit, title: 'By Jonah again', language: 'de', revision: 2 });
	const late = await editArticle(mirela, { ...edit, title: 'By Mirela' });
	expect(late).toMatchObject({
		ok: false,
		reason: {
			code: 'stale',
			details: {
				by: jonah.actor.name,
				revision: 3,
				changed: {
					title: { from: 'As it was', to: 'By Jonah again' },
					language: { from: 'en', to: 'de' }
				}
			}
		}
	});
	expect(await db().article.findUnique({ where: { id: edit.id } })).toMatchObject({
		title: 'By Jonah again'
	});
	const again = await editArticle(mirela, { ...edit, title: 'By Mirela', revision: 3 });
	expect(again).toMatchObject({ ok: true, value: { revision: 4 } });
});

it('lets one of two at once win', async () => {
	const edit = await stored();
	const saves = await Promise.all([
		editArticle(mirela, { ...edit, title: 'By Mirela' }),
		editArticle(jonah, { ...edit, title: 'By Jonah' })
	]);
	expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
	expect(await db().article.findUnique({ where: { id: edit.id } })).toMatchObject({ revision: 2 });
});

it('is for reviewers, and for articles that exist', async () => {
	const edit = await stored();
	const observer = await makePerson('observer');
	expect(await editArticle(observer, { ...edit, title: 'No' })).toMatchObject({
		reason: { code: 'role' }
	});
	const id = '01999999-9999-7999-8999-999999999999';
	expect(await editArticle(mirela, { ...edit, id })).toMatchObject({
		reason: { code: 'missing' }
	});
});
