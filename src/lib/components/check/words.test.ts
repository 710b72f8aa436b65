import { describe, expect, it } from 'vitest';
import { sampleCheck } from '#lib/domain/publication/sample-check.ts';
import { buildCheckPage } from '#lib/domain/publication/check-page.ts';
import { bareWords, foundation, tallyWords, headline, pageTitle, verdictChange } from './words.ts';

const page = buildCheckPage(sampleCheck);

describe('headline', () => {
	it.each([
		[
			'We are putting a billion a month into the water.',
			'“We are putting a billion a month into the water.”'
		],
		['“We are\n full.”', '“We are full.”'],
		['31 votes to 14 carried it.', '“31 votes to 14 carried it.”'],
		['“We have not cut a single sailing,”', '“We have not cut a single sailing”'],
		['“Four billion,”', page.statement],
		['counts 1,150 idle members', page.statement],
		['Four billion', page.statement]
	])('of %j is %j', (exact, title) => {
		expect(headline({ ...page, exact })).toBe(title);
	});

	it('is cut at a word in the title of the page', () => {
		expect(pageTitle(page, 'False')).toBe(
			'“We are putting a billion a month into the water.”: False'
		);
		const exact = `${'The mole broke and '.repeat(6)}fell.`;
		expect(pageTitle({ ...page, exact }, 'True')).toMatch(/^“The mole .{60,85}…”: True$/);
		expect(pageTitle({ ...page, exact: 'fell' }, 'True')).toBe(
			'The Tesselhaven Harbour Rebuilding Fund spends EUR 1 billion per month: True'
		);
	});
});

describe('bareWords', () => {
	it('leaves quotation marks alone that do not embrace the whole', () => {
		expect(bareWords('“Yes,” he said. “No.”')).toBe('“Yes,” he said. “No.”');
	});
});

describe('verdictChange', () => {
	const version = { number: 1, at: new Date(0), correction: null, reason: '', label: page.label };

	it('says both verdicts, or that nothing changed', () => {
		const after = { ...version, label: { ...page.label, key: 'half' as const, name: 'Half true' } };
		expect(verdictChange([version, version])).toBe('verdict unchanged');
		expect(verdictChange([after, version])).toBe('verdict changed from False to Half true');
	});
});

describe('foundation', () => {
	const primary = { primacy: 'primary' } as const;
	const secondary = { primacy: 'secondary' } as const;

	it.each([
		[[primary], '1 primary source'],
		[[secondary, secondary], '2 secondary sources'],
		[[primary, secondary, secondary], '3 sources, 1 of them primary']
	])('%j', (sources, words) => {
		expect(foundation(sources)).toBe(words);
	});
});

describe('tallyWords', () => {
	it.each([
		[[1, 0, 0], '1 check is published.'],
		[[1, 1, 0], '1 check is published. It was corrected.'],
		[[3, 1, 0], '3 checks are published. 1 of them was corrected.'],
		[[3, 2, 1], '3 checks are published. 2 of them were corrected, and 1 other was withdrawn.'],
		[[0, 0, 2], '0 checks are published. 2 were withdrawn.']
	])('%j', ([published = 0, corrected = 0, withdrawn = 0], words) => {
		expect(tallyWords({ published, corrected, withdrawn })).toBe(words);
	});
});
