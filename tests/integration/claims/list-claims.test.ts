import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimSorts, plainClaimFilter, type ClaimFilter } from '#lib/domain/claim/list-filter.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import { claimStates, type ClaimState } from '#lib/domain/claim/state.ts';
import { claimsCsv } from '#lib/server/claims/claims-csv.ts';
import { listClaims } from '#lib/server/claims/list-claims.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { makeArticle } from '../../support/articles.ts';
import { giveEvidence, makePublishedCheck } from '../../support/claims.ts';
import { countQueries, watchQueries } from '../../support/count-queries.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let editor: Context;
const articles: Record<string, string> = {};
const [monday, friday] = [new Date('2026-03-09T12:00:00Z'), new Date('2026-03-13T12:00:00Z')];

beforeAll(async () => {
	watchQueries();
	await openTestStore();
	mirela = await makePerson('reviewer');
	editor = await makePerson('editor');
	articles['ledger'] = (await makeArticle(mirela)).id;
	articles['radio'] = (await makeArticle(mirela, { outlet: 'Radio Groyne' })).id;
	// Twelve claims over three due times, none included, and three priorities, all changed at one instant.
	for (let i = 0; i < 12; i++) {
		const dueAt = [monday, friday, null][i % 3] ?? null;
		const priority = Math.floor(i / 2) % 3;
		await claim(`Ferry ${i}`, { dueAt, priority, state: i % 2 === 0 ? 'open' : 'inReview' });
	}
});
afterAll(closeTestStore);

interface Fields {
	dueAt?: Date | null;
	state?: ClaimState;
	kind?: ClaimKind;
	articleId?: string;
	assigneeId?: string;
	priority?: number;
	removedAt?: Date;
}

async function claim(statement: string, fields: Fields = {}) {
	return db().claim.create({
		data: {
			...{ statement, kind: 'figure', position: 0, articleId: articles['ledger'] ?? '' },
			...{ createdById: mirela.actor.id, createdAt: mirela.now, updatedAt: mirela.now },
			...fields
		}
	});
}

async function found(filter: Partial<ClaimFilter>, context = mirela) {
	const { claims } = await listClaims(context, { ...plainClaimFilter, ...filter });
	return claims.map(({ statement }) => statement);
}

async function paged(filter: ClaimFilter, limit: number) {
	const met: string[] = [];
	let after: string | null = null;
	do {
		const page = await listClaims(mirela, filter, { after, limit });
		met.push(...page.claims.map(({ statement }) => statement));
		after = page.next;
	} while (after);
	return met;
}

describe('paging', () => {
	const ferries = { ...plainClaimFilter, words: 'ferry' };

	it.each(claimSorts)(
		'by %s meets every claim once, in order, over ties and nulls',
		async (sort) => {
			const whole = await found({ ...ferries, sort });
			expect(whole).toHaveLength(12);
			for (const limit of [1, 2, 5, 12]) {
				expect(await paged({ ...ferries, sort }, limit)).toEqual(whole);
			}
		}
	);

	it('puts the soonest due first and what has no due time last', async () => {
		const { claims } = await listClaims(mirela, ferries);
		const times = claims.map(({ dueAt }) => dueAt?.getTime() ?? Infinity);
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect(times.filter((time) => time === Infinity)).toHaveLength(4);
	});

	it('puts the most urgent first, and among them the soonest due', async () => {
		const { claims } = await listClaims(mirela, { ...ferries, sort: 'priority' });
		expect(claims.map(({ priority }) => priority)).toEqual(
			[2, 1, 0].flatMap((priority) => Array<number>(4).fill(priority))
		);
		const urgent = claims.slice(0, 4).map(({ dueAt }) => dueAt?.getTime() ?? Infinity);
		expect(urgent).toEqual([...urgent].sort((a, b) => a - b));
	});

	it('sends one query, and begins at the start for a place that is none', async () => {
		const { value, count } = await countQueries(() =>
			listClaims(mirela, ferries, { after: "none-1' or 1=1" })
		);
		expect(count).toBe(1);
		expect(value.claims).toHaveLength(12);
	});

	it('goes on after a claim that meanwhile changed', async () => {
		const sort = 'changed' as const;
		const first = await listClaims(mirela, { ...ferries, sort }, { limit: 6 });
		const moved = first.claims[0]?.id ?? '';
		await db().claim.update({ where: { id: moved }, data: { updatedAt: editor.now } });
		const second = await listClaims(mirela, { ...ferries, sort }, { after: first.next, limit: 6 });
		const ids = [...first.claims, ...second.claims].map(({ id }) => id);
		expect(new Set(ids).size).toBe(12);
	});
});

describe('the filter', () => {
	it('leaves out by itself what is published, withdrawn or set aside, and what was taken back', async () => {
		for (const state of claimStates) await claim(`State ${state}`, { state });
		await claim('State undone', { removedAt: mirela.now });
		const shown = await found({ words: 'state ' });
		expect(shown.sort()).toEqual(
			['suggested', 'open', 'inReview', 'secondReview', 'disputed', 'decided']
				.map((state) => `State ${state}`)
				.sort()
		);
		expect(await found({ words: 'state ', states: null })).toHaveLength(10);
		const states = { value: ['withdrawn', 'open'] as const, is: true };
		expect(await found({ words: 'state ', states })).toHaveLength(2);
		expect(await found({ words: 'state ', states: { ...states, is: false } })).toHaveLength(8);
	});

	it('takes a kind, an outlet and its opposite', async () => {
		const radio = articles['radio'] ?? '';
		await claim('Mole one', { kind: 'quote', articleId: radio });
		await claim('Mole two', { kind: 'quote' });
		await claim('Mole three', { articleId: radio });
		const words = 'mole';
		expect(await found({ words, kind: 'quote' })).toEqual(['Mole one', 'Mole two']);
		const outlet = { value: 'radio-groyne', is: true };
		expect(await found({ words, outlet })).toEqual(['Mole one', 'Mole three']);
		expect(await found({ words, outlet: { ...outlet, is: false } })).toEqual(['Mole two']);
	});

	it('knows who has a claim', async () => {
		await claim('Lock mine', { assigneeId: mirela.actor.id });
		await claim('Lock theirs', { assigneeId: editor.actor.id });
		await claim('Lock free');
		const words = 'lock ';
		expect(await found({ words, with: 'me' })).toEqual(['Lock mine']);
		expect(await found({ words, with: 'me' }, editor)).toEqual(['Lock theirs']);
		expect(await found({ words, with: editor.actor.id })).toEqual(['Lock theirs']);
		expect(await found({ words, with: 'nobody' })).toEqual(['Lock free']);
	});

	it('takes a priority and its opposite', async () => {
		for (const priority of [0, 1, 2]) await claim(`Crane ${priority}`, { priority });
		const words = 'crane';
		expect(await found({ words, priority: { value: 2, is: true } })).toEqual(['Crane 2']);
		const raised = await found({ words, priority: { value: 0, is: false }, sort: 'priority' });
		expect(raised).toEqual(['Crane 2', 'Crane 1']);
	});

	it('finds words to the letter, and a claim by its number', async () => {
		const percent = await claim('Up 60% in a year');
		await claim('Up 600 in a year');
		expect(await found({ words: '60% IN' })).toEqual(['Up 60% in a year']);
		expect(await found({ words: '60_' })).toEqual([]);
		expect(await found({ words: `c-${percent.number}` })).toEqual(['Up 60% in a year']);
	});

	it('finds figures that lean on no source, and counts sources where there are some', async () => {
		const sourced = await claim('Quay sourced', { state: 'inReview' });
		await claim('Quay bare');
		await giveEvidence(mirela, sourced.id);
		await giveEvidence(mirela, sourced.id);
		expect(await found({ words: 'quay ', kind: 'figure', unsourced: true })).toEqual(['Quay bare']);
		const { claims } = await listClaims(mirela, { ...plainClaimFilter, words: 'quay sourced' });
		expect(claims).toMatchObject([{ sources: 2, assignee: null, outlet: 'The Quayside Ledger' }]);
	});

	it('finds a verdict by its label, the newest one', async () => {
		const people = { reviewer: mirela, editor };
		await makePublishedCheck(people, { statement: 'Basin one', label: 'half' });
		await makePublishedCheck(people, { statement: 'Basin two', label: 'false' });
		expect(await found({ words: 'basin', states: null, verdict: 'half' })).toEqual(['Basin one']);
		expect(await found({ words: 'basin', verdict: 'half' })).toEqual([]);
	});
});

describe('the export', () => {
	it('holds the filtered claims, and says when it is cut off', async () => {
		const filter = { ...plainClaimFilter, words: 'ferry' };
		const rows = await claimsCsv(mirela, filter, 'https://desk.example');
		expect(rows).toHaveLength(13);
		expect(rows[1]?.[3]).toMatch(/^Ferry/);
		const cut = await claimsCsv(mirela, filter, 'https://desk.example', { most: 5 });
		expect(cut).toHaveLength(7);
		expect(cut.at(-1)).toEqual(['The first 5 claims. Narrow the filter for the others.']);
	});

	it('holds only the claims that are chosen by their numbers', async () => {
		const filter = { ...plainClaimFilter, words: 'ferry' };
		const { claims } = await listClaims(mirela, filter);
		const numbers = claims.slice(2, 4).map(({ number }) => number);
		const rows = await claimsCsv(mirela, filter, 'https://desk.example', { numbers });
		expect(rows.slice(1).map(([number]) => number)).toEqual(numbers.map((one) => `C-${one}`));
	});

	it('gives the words, the reason and the public page, in two queries', async () => {
		const statement = 'Sluice accounts, as exported';
		const { exact, slug } = await makePublishedCheck({ reviewer: mirela, editor }, { statement });
		const filter = { ...plainClaimFilter, words: 'sluice accounts', states: null };
		const { value, count } = await countQueries(() =>
			claimsCsv(mirela, filter, 'https://desk.example')
		);
		expect(count).toBe(2);
		const [head = [], row = []] = value;
		const cells = Object.fromEntries(head.map((name, at) => [String(name), row[at]]));
		expect(cells).toMatchObject({
			Claim: statement,
			'Exact words': exact,
			Verdict: 'Mostly false',
			Reason: 'It spent 3.9 million.',
			Evidence: 1,
			'Public page': `https://desk.example/checks/${slug}`
		});
	});
});
