import { describe, expect, it } from 'vitest';
import { inQuotes, withoutQuotes } from './in-quotes.ts';

describe('inQuotes', () => {
	it.each([
		['a billion a month', '“a billion a month”'],
		['“A home is a home,”', '“A home is a home,”'],
		['calls “normal for an emergency”', '‘calls “normal for an emergency”’']
	])('quotes %s', (words, quoted) => {
		expect(inQuotes(words)).toBe(quoted);
	});
});

it.each([
	['"Dredging: 3.9 million."', 'Dredging: 3.9 million.'],
	['“We are full.” ', 'We are full.'],
	['“Yes”, he said, “no”', '“Yes”, he said, “no”'],
	['Dredging: 3.9 million.', 'Dredging: 3.9 million.']
])('takes the marks off %s', (words, bare) => {
	expect(withoutQuotes(words)).toBe(bare);
});
