import { describe, expect, test } from 'vitest';
import { kindChart, kindCsv, kindTable } from './kind-chart.ts';
import { outletChart, outletCsv, outletTable } from './outlet-chart.ts';
import { readDay, type Day } from './day.ts';
import { statusChart, statusCsv, statusSpan, statusTable } from './status-chart.ts';
import { suggestionChart, suggestionCsv, suggestionTable } from './suggestion-chart.ts';
import { defaultScale } from '../rating/scale.ts';
import { mixedScalesWords, verdictChart, verdictCsv, verdictTable } from './verdict-chart.ts';

const now = new Date('2026-02-18T12:00:00Z');
const day = (value: string): Day => readDay(value) as Day;

describe('the status chart', () => {
	test('runs from the first claim until now, unless fewer days are asked for', () => {
		const all = { since: null, until: null };
		expect(statusSpan(all, day('2026-02-03'), now)).toEqual({
			from: '2026-02-03',
			to: '2026-02-18',
			size: 'week'
		});
		const asked = { since: day('2020-01-01'), until: day('2030-01-01') };
		expect(statusSpan(asked, day('2025-02-03'), now)).toEqual({
			from: '2025-02-03',
			to: '2026-02-18',
			size: 'month'
		});
	});

	test('stacks states by week, counts corrected as published and keeps empty weeks', () => {
		const chart = statusChart(
			[
				{ bucket: day('2026-02-02'), state: 'published', claims: 3 },
				{ bucket: day('2026-02-02'), state: 'corrected', claims: 1 },
				{ bucket: day('2026-02-16'), state: 'disputed', claims: 2 }
			],
			{ from: day('2026-02-03'), to: day('2026-02-18'), size: 'week' }
		);
		expect(chart.total).toBe(6);
		expect(chart.groups.map(({ words, total }) => `${words} ${total}`)).toEqual([
			'Published 4',
			'Decided 0',
			'Second review 0',
			'In review 0',
			'Open 0',
			'Disputed 2'
		]);
		expect(statusTable(chart).rows.map(({ words, cells }) => [words, ...cells].join(' '))).toEqual([
			'2 Feb 4 0 0 0 0 0 4',
			'9 Feb 0 0 0 0 0 0 0',
			'16 Feb 0 0 0 0 0 2 2'
		]);
		expect(statusCsv(chart)[1]).toEqual(['2026-02-02', 4, 0, 0, 0, 0, 0, 4]);
	});

	test('shows withdrawn claims once there are some', () => {
		const span = { from: day('2026-02-03'), to: day('2026-02-18'), size: 'week' } as const;
		const counts = [{ bucket: day('2026-02-09'), state: 'withdrawn' as const, claims: 1 }];
		expect(statusChart(counts, span).groups.at(-1)).toEqual({
			key: 'withdrawn',
			words: 'Withdrawn',
			total: 1
		});
	});
});

const usual = defaultScale.map((label) => ({ ...label, inForce: true }));

describe('the verdict chart', () => {
	test('keeps every label in the order of the scale', () => {
		const chart = verdictChart(
			[
				{ label: 'unver', version: 1, claims: 5 },
				{ label: 'true', version: 1, claims: 15 }
			],
			usual
		);
		expect(verdictTable(chart).rows.map(({ words, cells }) => [words, ...cells].join(' '))).toEqual(
			[
				'True 15 75%',
				'Mostly true 0 0%',
				'Half true 0 0%',
				'Mostly false 0 0%',
				'False 0 0%',
				'Unverifiable 5 25%',
				'Missing context 0 0%'
			]
		);
		expect(verdictCsv(chart)[1]).toEqual(['True', 15, 0.75, 20, '1']);
	});

	test('gives counts but no shares of fewer than 20', () => {
		const chart = verdictChart([{ label: 'half', version: 1, claims: 19 }], usual);
		expect(verdictTable(chart).rows[2]?.cells).toEqual(['19', 'not shown']);
		expect(verdictCsv(chart)[3]).toEqual(['Half true', 19, null, 19, '1']);
	});
});

describe('verdicts of two versions of the scale', () => {
	const now = [
		{ ...defaultScale[0], value: 2, inForce: true },
		{ ...defaultScale[4], value: 1, inForce: true },
		{ ...defaultScale[2], inForce: false },
		{ ...defaultScale[1], inForce: false }
	];
	const chart = verdictChart(
		[
			{ label: 'true', version: 1, claims: 10 },
			{ label: 'true', version: 2, claims: 5 },
			{ label: 'half', version: 1, claims: 5 }
		],
		now
	);

	test('count by name, with older labels only where they were given', () => {
		expect(verdictCsv(chart).slice(1)).toEqual([
			['True', 15, 0.75, 20, '1 and 2'],
			['False', 0, 0, 20, ''],
			['Half true', 5, 0.25, 20, '1']
		]);
	});

	test('say so, and say nothing while there is one', () => {
		expect(mixedScalesWords(chart.versions)).toContain('versions 1 and 2');
		expect(mixedScalesWords([1])).toBe('');
	});
});

describe('the kinds', () => {
	const chart = kindChart(
		[
			{ kind: 'causal', label: 'true', version: 1, claims: 19 },
			{ kind: 'quote', label: 'true', version: 1, claims: 12 },
			{ kind: 'quote', label: 'misctx', version: 1, claims: 8 }
		],
		usual
	);

	test('come by number, without those that have no verdict', () => {
		expect(chart.bars.map(({ kind }) => kind)).toEqual(['quote', 'causal']);
	});

	test('say so when there are too few', () => {
		expect(kindTable(chart).rows).toEqual([
			{ words: 'Quote', cells: ['12', '0', '0', '0', '0', '0', '8', '20'] },
			{ words: 'Cause', cells: ['19'], instead: 'Fewer than 20, not shown' }
		]);
		expect(kindCsv(chart)[2]).toEqual(['Cause', null, null, null, null, null, null, null, 19]);
	});
});

describe('the outlets', () => {
	const upper = 'True or Mostly true';
	const dots = outletChart([
		{ outlet: 'Radio Groyne', accurate: 7, rated: 29 },
		{ outlet: 'Tidewater Post', accurate: 0, rated: 3 },
		{ outlet: 'Tesselhaven Courier', accurate: 47, rated: 71 },
		{ outlet: 'Harbour Bulletin', accurate: 9, rated: 9 },
		{ outlet: 'Lamplight', accurate: 0, rated: 0 }
	]);

	test('come by share, then those with too few by name', () => {
		expect(outletTable(dots, upper).rows).toEqual([
			{ words: 'Tesselhaven Courier', cells: ['47', '66%', '55% to 76%', '71'] },
			{ words: 'Radio Groyne', cells: ['7', '24%', '12% to 42%', '29'] },
			{ words: 'Harbour Bulletin', cells: ['9'], instead: 'Fewer than 20, not shown' },
			{ words: 'Tidewater Post', cells: ['3'], instead: 'Fewer than 20, not shown' }
		]);
	});

	test('give a spreadsheet both ends of the interval, and nothing of fewer than 20', () => {
		expect(outletCsv(dots, upper)[2]).toEqual(['Radio Groyne', 7, 0.2414, 0.1222, 0.4211, 29]);
		expect(outletCsv(dots, upper)[3]).toEqual(['Harbour Bulletin', null, null, null, null, 9]);
	});
});

describe('the chart of suggestions', () => {
	const count = (
		engineVersion: string,
		kind: 'figure' | 'quote',
		outcome: 'accepted' | 'edited' | 'dismissed',
		suggestions: number
	) => ({ engineVersion, kind, outcome, suggestions });
	const chart = suggestionChart([
		count('2026.9.1', 'figure', 'accepted', 12),
		count('2026.9.1', 'figure', 'edited', 6),
		count('2026.9.1', 'figure', 'dismissed', 2),
		count('2026.10.1', 'quote', 'dismissed', 5)
	]);

	test('shows each engine version, the newest first, and nothing of fewer than 20', () => {
		expect(suggestionTable(chart).rows).toEqual([
			{ words: 'All kinds, 2026.10.1', cells: ['5'], instead: 'Fewer than 20, not shown' },
			{ words: 'Quote, 2026.10.1', cells: ['5'], instead: 'Fewer than 20, not shown' },
			{ words: 'All kinds, 2026.9.1', cells: ['12', '6', '2', '90%', '70% to 97%', '20'] },
			{ words: 'Figure, 2026.9.1', cells: ['12', '6', '2', '90%', '70% to 97%', '20'] }
		]);
		expect(chart.total).toBe(25);
	});

	test('gives a spreadsheet the same rows', () => {
		expect(suggestionCsv(chart).slice(1)).toEqual([
			['All kinds, 2026.10.1', null, null, null, null, null, null, 5],
			['Quote, 2026.10.1', null, null, null, null, null, null, 5],
			['All kinds, 2026.9.1', 12, 6, 2, 0.9, 0.699, 0.9721, 20],
			['Figure, 2026.9.1', 12, 6, 2, 0.9, 0.699, 0.9721, 20]
		]);
	});
});
