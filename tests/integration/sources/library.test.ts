import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEvidenceForm } from '#lib/forms/evidence.ts';
import { newSourceForm } from '#lib/forms/source.ts';
import { removeEvidence } from '#lib/server/evidence/change-evidence.ts';
import { addEvidence } from '#lib/server/evidence/add-evidence.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { createSource } from '#lib/server/sources/create-source.ts';
import { listSources } from '#lib/server/sources/list-sources.ts';
import { readLeanings, readSource } from '#lib/server/sources/read-source.ts';
import { searchSources } from '#lib/server/sources/search-sources.ts';
import { allowed, decide, makeClaimInReview } from '../../support/claims.ts';
import { countQueries, watchQueries } from '../../support/count-queries.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let reviewer: Context;
let editor: Context;

beforeAll(async () => {
	watchQueries();
	await openTestStore();
	reviewer = await makePerson('reviewer');
	editor = await makePerson('editor');
});
afterAll(closeTestStore);

async function add(title: string, fields: { url?: string; publisher?: string } = {}) {
	return allowed(
		await createSource(reviewer, newSourceForm.parse({ title, primacy: 'primary', ...fields }))
	);
}

async function lean(claimId: string, sourceId: string, quote = 'Dredging: 3.9 million.') {
	const { sourceId: _, ...row } = addEvidenceForm.parse({
		...{ claimId, sourceId, quote, stance: 'contradicts', locator: 'page 7' },
		retrievedAt: reviewer.now.toISOString()
	});
	return allowed(await addEvidence(reviewer, claimId, { id: sourceId }, row));
}

async function pages(words: string, limit: number) {
	const titles: string[][] = [];
	let after: string | null = null;
	do {
		const page = await listSources(words, { after, limit });
		titles.push(page.sources.map(({ title }) => title));
		after = page.next;
	} while (after);
	return titles;
}

describe('adding a source', () => {
	it('makes one source when two people add one address at once', async () => {
		const made = await Promise.all([
			add('Harbour accounts 2025', { url: 'https://harbour-board.example/accounts/2025/' }),
			add('The accounts', { url: 'http://www.harbour-board.example/accounts/2025?utm_source=x' })
		]);
		expect(new Set(made.map(({ id }) => id)).size).toBe(1);
		expect(made.map(({ existed }) => existed).sort()).toEqual([false, true]);
		const events = await db().event.count({ where: { action: 'source.created' } });
		expect(events).toBe(1);
	});

	it('is refused to an observer', async () => {
		const observer = await makePerson('observer');
		const refused = await createSource(
			observer,
			newSourceForm.parse({ title: 'Tide table', primacy: 'primary' })
		);
		expect(refused).toMatchObject({ ok: false, reason: { code: 'role' } });
	});
});

describe('the list', () => {
	it('meets every source once, though all were changed at one instant', async () => {
		const titles = Array.from({ length: 7 }, (_, i) => `Tide gauge ${i}`);
		for (const title of titles) await add(title);
		const met = await pages('tide gauge', 3);
		expect(met.map((page) => page.length)).toEqual([3, 3, 1]);
		expect(met.flat().sort()).toEqual(titles);
	});

	it('finds words in the title, the publisher and the address, however that is written', async () => {
		await add('Fares', { publisher: 'Coastal 100% Board', url: 'https://fares.example/n/14' });
		for (const words of ['FARES', '100% b', 'example/n/1', 'http://www.fares.example/n/14/']) {
			expect((await pages(words, 50)).flat()).toContain('Fares');
		}
		expect((await pages('100_ b', 50)).flat()).toEqual([]);
	});

	it('counts the claims that lean on each source now, in one query', async () => {
		const [used, unused] = [await add('Counted report'), await add('Counted letter')];
		const first = await makeClaimInReview(reviewer);
		const second = await makeClaimInReview(reviewer);
		await lean(first.claimId, used.id);
		await lean(first.claimId, used.id, 'Twice.');
		await lean(second.claimId, used.id);
		const taken = await lean(second.claimId, unused.id);
		const row = await db().evidence.findUniqueOrThrow({ where: { id: taken.evidenceId } });
		allowed(await removeEvidence(reviewer, { evidenceId: row.id, revision: row.revision }));

		const { value, count } = await countQueries(() => listSources('counted'));
		expect(count).toBe(1);
		const counts = value.sources.map(({ title, claims, lastUsedAt }) => [
			title,
			claims,
			lastUsedAt
		]);
		expect(counts).toContainEqual(['Counted report', 2, reviewer.now]);
		expect(counts).toContainEqual(['Counted letter', 0, null]);
	});

	it('takes % and _ for themselves where somebody types for a source', async () => {
		await add('Turnout of 60% on Kelder_bank');
		await add('Turnout of 600 on Kelderbank');
		const titles = async (words: string) => (await searchSources(words)).map(({ title }) => title);
		expect(await titles('of 60%')).toEqual(['Turnout of 60% on Kelder_bank']);
		expect(await titles('KELDER_bank')).toEqual(['Turnout of 60% on Kelder_bank']);
		expect(await titles('turnout of 60')).toHaveLength(2);
	});

	it('begins at the start for a place that is none', async () => {
		expect((await listSources('tide gauge', { after: "x' or 1=1" })).sources).toHaveLength(7);
	});
});

describe('a source', () => {
	it('shows each claim that leans on it, its words, and a verdict once the desk has decided', async () => {
		const { id } = await add('Audit 31');
		const open = await makeClaimInReview(reviewer, { statement: 'It is deep.' });
		const decided = await makeClaimInReview(reviewer, { statement: 'It is shallow.' });
		await lean(open.claimId, id);
		await lean(decided.claimId, id);
		await decide({ reviewer, editor }, decided.claimId, 'half');

		const { value, count } = await countQueries(() => readLeanings(id));
		expect(count).toBe(2);
		expect(value.claims).toBe(2);
		const shown = value.leanings.map(({ claim, stance, locator }) => [
			...[claim.statement, claim.state, claim.label?.key ?? null],
			...[stance, locator]
		]);
		expect(shown).toContainEqual(['It is deep.', 'inReview', null, 'contradicts', 'page 7']);
		expect(shown).toContainEqual(['It is shallow.', 'decided', 'half', 'contradicts', 'page 7']);
	});

	it('pages its evidence over ties', async () => {
		const { id } = await add('Audit 32');
		const { claimId } = await makeClaimInReview(reviewer);
		for (let i = 0; i < 5; i++) await lean(claimId, id, `Line ${i}`);
		const quotes: string[] = [];
		let after: string | null = null;
		do {
			const page = await readLeanings(id, { after, limit: 2 });
			quotes.push(...page.leanings.map(({ quote }) => quote));
			after = page.next;
		} while (after);
		expect(quotes.sort()).toEqual([0, 1, 2, 3, 4].map((i) => `Line ${i}`));
	});

	it('that is not there is null', async () => {
		expect(await readSource('019b0000-0000-7000-8000-000000000000')).toBeNull();
	});
});
