import { describe, expect, it } from 'vitest';
import { inQuotes } from './in-quotes.ts';

describe('inQuotes', () => {
	it.each([
		['a billion a month', '“a billion a month”'],
		['“A home is a home,”', '“A home is a home,”'],
		['calls “normal for an emergency”', '‘calls “normal for an emergency”’']
	])('quotes %s', (words, quoted) => {
		expect(inQuotes(words)).toBe(quoted);
	});
});
