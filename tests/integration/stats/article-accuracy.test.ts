import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '#lib/server/db/database.ts';
import { articleAccuracy } from '#lib/server/stats/article-accuracy.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { writeArticle, writeClaim, writeDesk } from './rows.ts';

const text =
	'The ferry made 900 crossings. It was late twice. Fog lay on the river. Nobody fell in.';

beforeAll(async () => {
	await openTestStore();
	await writeDesk();
});

afterAll(closeTestStore);

test('an article without claims has nothing but its sentences', async () => {
	const articleId = await writeArticle('Northgate Dispatch', 'northgate-dispatch');
	expect(await articleAccuracy(articleId, 'en')).toEqual({
		counts: { verified: 0, half: 0, wrong: 0, unresolved: 0, unchecked: 0 },
		claims: [],
		sentences: { triaged: 0, total: 0 }
	});
});

test('every claim falls into one group, and set-aside claims into none', async () => {
	const articleId = await writeArticle('Evening Sextant', 'evening-sextant');
	const { createdById } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
	const version = await db().articleVersion.create({
		data: {
			...{ articleId, number: 1, text, sha256: '', capturedVia: 'paste', sentences: 4 },
			...{ capturedAt: new Date('2026-02-01T09:00:00Z'), capturedById: createdById }
		}
	});
	const claim = { articleId, marked: '2026-02-02' };
	await writeClaim({ ...claim, state: 'published', labels: ['false', 'true'] });
	await writeClaim({ ...claim, state: 'corrected', labels: ['mtrue'] });
	await writeClaim({ ...claim, state: 'decided', labels: ['half'] });
	await writeClaim({ ...claim, state: 'published', labels: ['mfalse'] });
	await writeClaim({ ...claim, state: 'published', labels: ['unver'] });
	await writeClaim({ ...claim, state: 'withdrawn', labels: ['true'] });
	// Sent back to review, so its old verdict no longer holds.
	await writeClaim({ ...claim, state: 'inReview', labels: ['true'] });
	const open = await writeClaim({ ...claim, state: 'open' });
	const dismissed = await writeClaim({ ...claim, state: 'dismissed' });
	await writeClaim({ ...claim, state: 'suggested' });
	await writeClaim({ ...claim, state: 'open', removed: true });
	const anchor = { versionId: version.id, exact: '', prefix: '', suffix: '' };
	await db().anchor.createMany({
		data: [
			{ ...anchor, claimId: open, start: 4, end: 9 },
			{ ...anchor, claimId: dismissed, start: 30, end: 40 }
		]
	});

	const { counts, claims, sentences } = await articleAccuracy(articleId, 'en');
	expect(counts).toEqual({ verified: 2, half: 1, wrong: 1, unresolved: 3, unchecked: 1 });
	expect(claims.map(({ state, label, group }) => [state, label?.key ?? null, group])).toEqual([
		['published', 'true', 'verified'],
		['corrected', 'mtrue', 'verified'],
		['decided', 'half', 'half'],
		['published', 'mfalse', 'wrong'],
		['published', 'unver', 'unresolved'],
		['withdrawn', null, 'unresolved'],
		['inReview', null, 'unresolved'],
		['open', null, 'unchecked']
	]);
	expect(sentences).toEqual({ triaged: 2, total: 4 });
});
