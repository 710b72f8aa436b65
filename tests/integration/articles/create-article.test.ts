import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from '#lib/server/articles/create-article.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { draft } from './draft.ts';

let mirela: Context;
let jonah: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
});
afterAll(closeTestStore);

async function taken(changes: Parameters<typeof draft>[0]): Promise<string> {
	const made = await createArticle(mirela, draft(changes));
	if (!made.ok) throw new Error(made.reason.words);
	return made.value.id;
}

describe('the text', () => {
	it('is kept to the letter but for line ends and Unicode form', async () => {
		const raw =
			'  The cafe\u0301 reopens.  \r\n\r\n\tTwo tabs, trailing spaces   \rLast line\u00a0\n\n';
		const id = await taken({ text: raw });
		const version = await db().articleVersion.findFirstOrThrow({ where: { articleId: id } });
		const kept =
			'  The caf\u00e9 reopens.  \n\n\tTwo tabs, trailing spaces   \nLast line\u00a0\n\n';
		expect(version).toMatchObject({ number: 1, text: kept, sentences: 3, capturedVia: 'paste' });
		expect(version.sha256).toBe(createHash('sha256').update(kept, 'utf8').digest('hex'));
	});

	it('comes out of a file with its name', async () => {
		const bytes = new TextEncoder().encode('The lock reopens in October.\r\n');
		const id = await taken({ text: bytes, fileName: 'lock.txt' });
		expect(await db().articleVersion.findFirst({ where: { articleId: id } })).toMatchObject({
			text: 'The lock reopens in October.\n',
			capturedVia: 'file',
			fileName: 'lock.txt',
			capturedById: mirela.actor.id
		});
	});

	it.each([
		['empty', ' \r\n\t'],
		['binary', 'PK\u0003\u0004\u0000\u0000'],
		['notText', new Uint8Array([0xff, 0xfe, 0x41, 0x00])],
		['tooLarge', 'a '.repeat(500_001)]
	])('is refused when it is %s', async (code, text) => {
		const before = await db().article.count();
		const made = await createArticle(mirela, draft({ text }));
		expect(made).toMatchObject({ ok: false, reason: { code, field: 'text' } });
		expect(await db().article.count()).toBe(before);
	});

	it('gives the title when none is typed', async () => {
		const id = await taken({ title: '', text: '# Tap water tested\n\nIt is clean.' });
		expect(await db().article.findUnique({ where: { id } })).toMatchObject({
			title: 'Tap water tested'
		});
		const long = await createArticle(mirela, draft({ title: '', text: 'long '.repeat(60) }));
		expect(long).toMatchObject({ ok: false, reason: { code: 'title', field: 'title' } });
	});
});

describe('the same text again', () => {
	const text = 'The harbour fund spent four billion.';

	it('is offered the article that exists, and saved only when asked', async () => {
		const id = await taken({ text, title: 'Four billion' });
		const again = await createArticle(jonah, draft({ text: `${text}`, outlet: 'Radio Groyne' }));
		expect(again).toMatchObject({
			ok: false,
			reason: {
				code: 'duplicate',
				details: { id, title: 'Four billion', addedBy: mirela.actor.name }
			}
		});
		expect(await db().outlet.count({ where: { name: 'Radio Groyne' } })).toBe(0);
		const anyway = await createArticle(jonah, draft({ text, anyway: true }));
		expect(anyway.ok).toBe(true);
	});

	it('sent twice at once makes one article', async () => {
		const twice = draft({ text: 'Two posts at once.', outlet: 'Tesselhaven Courier' });
		const made = await Promise.all([
			createArticle(mirela, twice),
			createArticle(jonah, twice),
			createArticle(mirela, twice)
		]);
		expect(made.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await db().articleVersion.count({ where: { text: 'Two posts at once.' } })).toBe(1);
	});
});

describe('the outlet', () => {
	it('is one whatever its capitals, also for two at once', async () => {
		const names = ['Evening Sextant', 'EVENING SEXTANT', 'evening sextant', 'Evening Sextant'];
		await Promise.all(names.map((outlet, i) => taken({ outlet, text: `Text number ${i}.` })));
		const outlets = await db().outlet.findMany({ where: { slug: { startsWith: 'evening' } } });
		expect(outlets).toHaveLength(1);
	});

	it('is told apart from one that a wildcard would match, and has its own address', async () => {
		await taken({ outlet: 'Dock News', text: 'One dock.' });
		await taken({ outlet: 'Dock_News', text: 'Another dock.' });
		const outlets = await db().outlet.findMany({ where: { slug: { startsWith: 'dock' } } });
		expect(outlets.map(({ slug }) => slug).sort()).toEqual(['dock-news', 'dock-news-2']);
	});
});

it('is for reviewers', async () => {
	const observer = await makePerson('observer');
	const made = await createArticle(observer, draft({ text: 'Not by an observer.' }));
	expect(made).toMatchObject({ ok: false, reason: { code: 'role' } });
	expect(await db().articleVersion.count({ where: { text: 'Not by an observer.' } })).toBe(0);
});

it('is recorded with who did it and when', async () => {
	const id = await taken({ text: 'For the record.', title: 'The record' });
	expect(await db().event.findMany({ where: { articleId: id } })).toMatchObject([
		{ action: 'article.created', actorId: mirela.actor.id, at: mirela.now }
	]);
});
