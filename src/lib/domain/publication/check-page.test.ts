import { describe, expect, it } from 'vitest';
import {
	buildCheckPage,
	readCheckPage,
	unnamedSource
} from '#lib/domain/publication/check-page.ts';
import type { ScaleLabel } from '#lib/domain/rating/scale.ts';
import { sampleCheck } from '#lib/domain/publication/sample-check.ts';

const { claim, article, evidence, verdict } = sampleCheck;

describe('buildCheckPage', () => {
	it('freezes the check whole', () => {
		const page = buildCheckPage(sampleCheck);
		expect(page).toMatchObject({
			format: 2,
			claimNumber: 2217,
			statement: claim.statement,
			exact: sampleCheck.exact,
			kindWord: 'Figure',
			details: 'EUR 1 billion per month',
			label: { key: 'false', name: 'False', value: 1 },
			reviewers: ['Mirela Tansley', 'Jonah Vesterby'],
			editor: 'Hedda Quillon',
			decidedAt: '2026-05-12T16:00:00.000Z'
		});
		expect(page.scale.map(({ key }) => key)).toEqual(['true', 'mtrue', 'half', 'mfalse', 'false']);
		expect(page.sources.map(({ number }) => number)).toEqual([1, 2]);
	});

	it('survives being stored as JSON', () => {
		const page = buildCheckPage(sampleCheck);
		expect(readCheckPage(JSON.parse(JSON.stringify(page)))).toEqual(page);
	});

	it('reads a page of format 1, whose labels had their looks by their keys', () => {
		const page = buildCheckPage(sampleCheck);
		const old = (label: ScaleLabel) => {
			const { glyph: _glyph, colour: _colour, ...rest } = label;
			return rest;
		};
		const stored = { ...page, format: 1, label: old(page.label), scale: page.scale.map(old) };
		expect(readCheckPage(stored)).toEqual(page);
	});

	it('lets nothing of a desk source out', () => {
		const page = buildCheckPage(sampleCheck);
		expect(page.sources[1]).toMatchObject({
			title: unnamedSource,
			publisher: null,
			url: null,
			quote: null,
			locator: null
		});
		expect(JSON.stringify(page)).not.toMatch(/clerk|intranet|11 May|signed\./);
	});

	it('shows the quote of a desk source that the editor repeats in public', () => {
		const explanation = 'One source told us: “April alone came to\nEUR 1.04 billion, signed.”[2]';
		const page = buildCheckPage({ ...sampleCheck, verdict: { ...verdict, explanation } });
		expect(page.sources[1]?.quote).toBe('April alone came to EUR 1.04 billion, signed.');
		expect(page.sources[1]?.title).toBe(unnamedSource);
	});

	it('never keeps a reviewer’s note', () => {
		const withNote = evidence.map((row) => ({ ...row, note: 'Ring her again' }));
		expect(JSON.stringify(buildCheckPage({ ...sampleCheck, evidence: withNote }))).not.toContain(
			'Ring her'
		);
	});

	it('links to the web only', () => {
		const [first] = evidence;
		if (!first) throw new Error('The sample has evidence.');
		const page = buildCheckPage({
			...sampleCheck,
			article: { ...article, url: 'javascript:alert(1)' },
			evidence: [{ ...first, source: { ...first.source, url: 'data:text/html,x' } }]
		});
		expect(page.article.url).toBeNull();
		expect(page.sources[0]?.url).toBeNull();
	});

	it('refuses a label that is not on the scale, and a page of another format', () => {
		const unknown = { ...verdict, labelKey: 'pants' };
		expect(() => buildCheckPage({ ...sampleCheck, verdict: unknown })).toThrow('pants');
		expect(() => readCheckPage({ format: 3 })).toThrow('format');
		expect(() => readCheckPage(null)).toThrow('format');
	});
});
