import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { markSentence } from '#lib/server/claims/mark-sentence.ts';
import type { Context } from '#lib/server/context.ts';
import { hearChanges, type LiveMessage } from '#lib/server/live/live.ts';
import { hereIn, sayHere } from '#lib/server/live/presence.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let pia: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	pia = await makePerson('observer');
});
afterAll(closeTestStore);

/** The first sentence of an article, marked or taken back. */
async function mark(who: Context, article: { id: string; text: string }, marked = true) {
	const end = article.text.indexOf('.', 60) + 1;
	return markSentence(who, article.id, { start: 0, end, marked });
}

it('tells the page of an article what is committed on it, and nothing else', async () => {
	const [mine, other] = [await makeArticle(mirela), await makeArticle(mirela)];
	const heard: LiveMessage[] = [];
	const leave = await hearChanges({
		articleId: mine.id,
		hear: (message) => heard.push(message)
	});
	const changes = () => heard.filter(({ type }) => type === 'changed').length;
	allowed(await mark(mirela, other));
	// A refusal commits nothing.
	await mark(pia, mine);
	allowed(await mark(mirela, mine));
	await vi.waitFor(() => expect(changes()).toBe(1), 5000);
	await sleep(100);
	expect(changes()).toBe(1);
	leave();
	allowed(await mark(mirela, mine, false));
	await sleep(100);
	expect(changes()).toBe(1);
});

it('tells who is on an article, each window once, and where they went', async () => {
	const { id: articleId } = await makeArticle(mirela);
	const claims = ['019b0000-0000-7000-8000-00000000000a', '019b0000-0000-7000-8000-00000000000b'];
	const windowId = '019b0000-0000-4000-8000-000000000001';
	const places: (string | null)[][] = [];
	const leave = await hearChanges({
		articleId,
		hear: (message) => {
			if (message.type === 'here') places.push(message.here.map(({ claimId }) => claimId));
		}
	});
	for (const claimId of claims) {
		await sayHere(pia, windowId, { articleId, claimId, gone: false });
		await sayHere(pia, windowId, { articleId, claimId, gone: false });
	}
	await vi.waitFor(() => expect(places).toEqual([[], [claims[0]], [claims[1]]]), 5000);
	// A window that says nothing any more is forgotten, and one that leaves is so at once.
	expect(hereIn(articleId, Date.now() + 60_000)).toEqual([]);
	await sayHere(pia, windowId, { articleId, claimId: null, gone: true });
	await vi.waitFor(() => expect(places.at(-1)).toEqual([]), 5000);
	leave();
});
