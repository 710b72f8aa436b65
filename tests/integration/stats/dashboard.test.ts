import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvText } from '#lib/domain/csv.ts';
import { readFilter } from '#lib/domain/stats/filter.ts';
import { statusTable } from '#lib/domain/stats/status-chart.ts';
import { db } from '#lib/server/db/database.ts';
import { accuracyByOutlet } from '#lib/server/stats/accuracy-by-outlet.ts';
import { chartCsv } from '#lib/server/stats/chart-csv.ts';
import { claimsByStatus } from '#lib/server/stats/claims-by-status.ts';
import { listOutlets } from '#lib/server/articles/outlet.ts';
import { timeToVerdict } from '#lib/server/stats/time-to-verdict.ts';
import { verdictsByKind } from '#lib/server/stats/verdicts-by-kind.ts';
import { verdictsByLabel } from '#lib/server/stats/verdicts-by-label.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { writeArticle, writeClaim, writeDesk } from './rows.ts';

const now = new Date('2026-02-18T12:00:00Z');
let toWithdraw = '';

beforeAll(async () => {
	await openTestStore();
	await writeDesk();
	const ledger = await writeArticle('The Quayside Ledger', 'quayside-ledger');
	const groyne = await writeArticle('=Radio, "Groyne"', 'radio-groyne');
	const draft = await writeArticle('The Quayside Ledger', 'quayside-ledger', true);

	const first = { marked: '2026-02-02', published: '2026-02-04' };
	await writeClaim({
		articleId: ledger,
		state: 'published',
		labels: ['true'],
		...first,
		times: 15
	});
	await writeClaim({
		articleId: ledger,
		state: 'published',
		labels: ['false'],
		...first,
		times: 5
	});
	await writeClaim({ articleId: ledger, state: 'published', labels: ['unver'], ...first });
	const corrected = { articleId: ledger, state: 'corrected', labels: ['true', 'half'] } as const;
	await writeClaim({ ...corrected, labels: [...corrected.labels], ...first, kind: 'quote' });

	const later = { marked: '2026-02-09', published: '2026-02-16' };
	toWithdraw = await writeClaim({
		...{ articleId: groyne, state: 'published', labels: ['mtrue'], kind: 'event' },
		...later
	});
	await writeClaim({ articleId: draft, state: 'published', labels: ['misctx'], ...later });
	// Without a verdict that stands in public.
	await writeClaim({ articleId: ledger, state: 'decided', labels: ['true'], marked: '2026-02-16' });
	await writeClaim({ articleId: ledger, state: 'open', marked: '2026-02-17' });
	// Not counted at all.
	await writeClaim({ articleId: ledger, state: 'suggested', marked: '2026-01-05' });
	await writeClaim({ articleId: ledger, state: 'dismissed', marked: '2026-01-05' });
	await writeClaim({
		...{ articleId: ledger, state: 'published', labels: ['true'], removed: true },
		...{ marked: '2026-01-05', published: '2026-01-06' }
	});
});

afterAll(closeTestStore);

async function filtered(query: string) {
	const outlets = await listOutlets();
	const slugs = outlets.map(({ slug }) => slug);
	const { filter, ignored } = readFilter(new URLSearchParams(query), slugs);
	expect(ignored).toEqual([]);
	return filter;
}

async function verdicts(query = ''): Promise<Record<string, number>> {
	const { bars } = await verdictsByLabel(await filtered(query));
	return Object.fromEntries(
		bars.filter(({ claims }) => claims > 0).map(({ label, claims }) => [label.key, claims])
	);
}

describe('claims by status', () => {
	test('are counted in the week they were marked, where they stand now', async () => {
		const table = statusTable(await claimsByStatus(await filtered(''), now));
		expect(table.rows.map(({ words, cells }) => [words, ...cells].join(' '))).toEqual([
			'2 Feb 22 0 0 0 0 0 22',
			'9 Feb 2 0 0 0 0 0 2',
			'16 Feb 0 1 0 0 1 0 2'
		]);
	});

	test('of no claim are no bars', async () => {
		const chart = await claimsByStatus(await filtered('until=2026-01-31'), now);
		expect(chart.bars).toEqual([]);
	});
});

describe('public verdicts', () => {
	test('count the newest verdict of each claim', async () => {
		expect(await verdicts()).toEqual({
			true: 15,
			half: 1,
			mtrue: 1,
			false: 5,
			unver: 1,
			misctx: 1
		});
	});

	test.each([
		['since=2026-02-05', { mtrue: 1, misctx: 1 }],
		['since=2026-02-04&until=2026-02-04', { true: 15, half: 1, false: 5, unver: 1 }],
		['until=2026-02-03', {}],
		['outlet=radio-groyne', { mtrue: 1 }],
		['outlet=!quayside-ledger', { mtrue: 1 }],
		['outlet=!radio-groyne&own=out', { true: 15, half: 1, false: 5, unver: 1 }],
		['kind=quote', { half: 1 }],
		['own=out&since=2026-02-05', { mtrue: 1 }]
	])('with %s', async (query, counts) => {
		expect(await verdicts(query)).toEqual(counts);
	});

	test('fall into kinds', async () => {
		const { bars } = await verdictsByKind(await filtered(''));
		expect(bars.map(({ kind, n, counts }) => [kind, n, counts])).toEqual([
			['figure', 22, [15, 0, 0, 0, 5, 1, 1]],
			['quote', 1, null],
			['event', 1, null]
		]);
	});

	test('take a median time from marking to publication', async () => {
		expect(await timeToVerdict(await filtered(''))).toBeCloseTo(2, 6);
		expect(await timeToVerdict(await filtered('since=2026-02-05'))).toBeCloseTo(7, 6);
		expect(await timeToVerdict(await filtered('until=2026-01-31'))).toBeNull();
	});

	test('give outlets an accuracy only of what is on the scale, and only from 20 on', async () => {
		const [ledger, groyne] = await accuracyByOutlet(await filtered(''));
		expect(ledger).toMatchObject({
			outlet: 'The Quayside Ledger',
			share: { part: 15, whole: 21, shown: true }
		});
		expect(groyne).toMatchObject({ share: { whole: 1, shown: false }, interval: null });
	});
});

describe('the CSV', () => {
	test('has the rows of the chart, under the same filter', async () => {
		const rows = await chartCsv('status', await filtered('since=2026-02-09&own=out'), now);
		expect(csvText(rows)).toBe(
			[
				'Week from,Published,Decided,Second review,In review,Open,Disputed,All',
				'2026-02-09,1,0,0,0,0,0,1',
				'2026-02-16,0,1,0,0,1,0,2',
				''
			].join('\r\n')
		);
	});

	test('quotes and disarms the name of an outlet, and says nothing of fewer than 20', async () => {
		const text = csvText(await chartCsv('outlets', await filtered('outlet=radio-groyne'), now));
		expect(text.split('\r\n')[1]).toBe(`"'=Radio, ""Groyne""",,,,,1`);
	});

	test.each(['verdicts', 'kinds'] as const)('of %s has a line for each row', async (chart) => {
		const rows = await chartCsv(chart, await filtered(''), now);
		expect(rows).toHaveLength(chart === 'verdicts' ? 8 : 4);
		expect(new Set(rows.map((row) => row.length)).size).toBe(1);
	});
});

test('a withdrawn verdict leaves every count but the status', async () => {
	await db().claim.update({ where: { id: toWithdraw }, data: { state: 'withdrawn' } });
	expect(await verdicts('outlet=radio-groyne')).toEqual({});
	expect(await accuracyByOutlet(await filtered('outlet=radio-groyne'))).toEqual([]);
	const status = await claimsByStatus(await filtered('outlet=radio-groyne'), now);
	expect(status.groups.at(-1)).toEqual({ key: 'withdrawn', words: 'Withdrawn', total: 1 });
});
