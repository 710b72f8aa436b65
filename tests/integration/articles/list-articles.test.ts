import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimState } from '#lib/domain/claim/state.ts';
import { createArticle } from '#lib/server/articles/create-article.ts';
import { listArticles } from '#lib/server/articles/list-articles.ts';
import { recordEvent } from '#lib/server/audit/record-event.ts';
import type { Context } from '#lib/server/context.ts';
import { db, inTransaction } from '#lib/server/db/database.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { draft } from './draft.ts';

let mirela: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	for (let i = 1; i <= 7; i++) {
		await add(`Article ${i}`, i % 2 === 0 ? 'Radio Groyne' : 'The Quayside Ledger');
	}
});
afterAll(closeTestStore);

async function add(title: string, outlet: string, text = `${title}. It has words.`, byline = '') {
	const made = await createArticle(mirela, draft({ title, outlet, text, byline }));
	if (!made.ok) throw new Error(made.reason.words);
	return made.value.id;
}

async function pages(filter: Parameters<typeof listArticles>[0], limit: number) {
	const titles: string[][] = [];
	let before: string | undefined;
	do {
		const { articles, next } = await listArticles(filter, { before, limit });
		titles.push(articles.map(({ title }) => title));
		before = next ?? undefined;
	} while (before);
	return titles;
}

describe('paging', () => {
	it('meets every article once, though all were made at one instant', async () => {
		expect(await pages({}, 3)).toEqual([
			['Article 7', 'Article 6', 'Article 5'],
			['Article 4', 'Article 3', 'Article 2'],
			['Article 1']
		]);
		expect(await pages({ outlet: 'radio-groyne' }, 2)).toEqual([
			['Article 6', 'Article 4'],
			['Article 2']
		]);
	});

	it('puts the article first on which somebody worked last', async () => {
		const { articles } = await listArticles({ words: 'article 3' });
		const articleId = articles[0]?.id ?? '';
		await inTransaction((tx) => recordEvent(tx, mirela, { action: 'sentence.marked', articleId }));
		const { articles: now } = await listArticles({}, { limit: 2 });
		expect(now.map(({ title }) => title)).toEqual(['Article 3', 'Article 7']);
	});

	it('finds words in the title, the byline and the outlet', async () => {
		await add('Herons', 'Harbour Bulletin', 'Herons stand.', 'Perrin Aldous-Wick');
		const found = async (words: string) =>
			(await listArticles({ words })).articles.map(({ title }) => title);
		expect(await found('heron')).toEqual(['Herons']);
		expect(await found('aldous')).toEqual(['Herons']);
		expect(await found('bulletin')).toEqual(['Herons']);
		expect(await listArticles({ words: 'aldous', outlet: 'radio-groyne' })).toMatchObject({
			articles: []
		});
	});

	it('takes a % for a %, and anything for a place in the list', async () => {
		expect((await listArticles({ words: '%' })).articles).toEqual([]);
		expect((await listArticles({}, { before: "x' or 1=1" })).articles).toHaveLength(8);
	});
});

describe('a listed article', () => {
	it('shows what was done with each sentence and where its claims stand', async () => {
		const text = 'One ferry. Two ferries. Three ferries. Four ferries. Five ferries.';
		const id = await add('Ferries', 'Evening Sextant', text);
		const version = await db().articleVersion.findFirstOrThrow({ where: { articleId: id } });
		const spanOf = (exact: string) => {
			const start = text.indexOf(exact);
			return { start, end: start + exact.length };
		};
		await claimOn(id, version.id, 'open', 'One ferry', spanOf('One ferry'));
		await db().suggestion.create({
			data: {
				...{ versionId: version.id, ...spanOf('Two'), kind: 'figure', statement: 'Two', slots: {} },
				...{ score: 0.5, engineVersion: '1', foundAt: mirela.now }
			}
		});
		await claimOn(id, version.id, 'dismissed', 'Four', spanOf('Four'));
		await db().sentenceMark.create({
			data: {
				versionId: version.id,
				...spanOf('Three ferries.'),
				madeById: mirela.actor.id,
				madeAt: mirela.now
			}
		});
		const { articles } = await listArticles({ words: 'ferries' });
		expect(articles).toMatchObject([
			{
				ticks: ['claim', 'untriaged', 'nothing', 'nothing', 'untriaged'],
				claims: [
					{ state: 'open', label: null },
					{ state: 'dismissed', label: null },
					{ state: 'suggested', label: null }
				]
			}
		]);
	});
});

async function claimOn(
	articleId: string,
	versionId: string,
	state: ClaimState,
	exact: string,
	span: { start: number; end: number }
) {
	await db().claim.create({
		data: {
			articleId,
			position: span.start,
			kind: 'figure',
			statement: exact,
			state,
			createdById: mirela.actor.id,
			createdAt: mirela.now,
			updatedAt: mirela.now,
			anchors: { create: { versionId, exact, prefix: '', suffix: '', ...span } }
		}
	});
}
