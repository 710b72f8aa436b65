import { describe, expect, test } from 'vitest';
import { csvText } from './csv.ts';

describe('comma-separated text', () => {
	test('quotes what holds a comma, a quote or a line end', () => {
		expect(csvText([['plain', 'a, b', 'say "so"', 'two\nlines', 12, null]])).toBe(
			'plain,"a, b","say ""so""","two\nlines",12,\r\n'
		);
	});

	test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('disarms %j', (cell) => {
		expect(csvText([[cell]])).toBe(`'${cell}\r\n`);
	});

	test('disarms and quotes together, and leaves numbers alone', () => {
		expect(csvText([['=HYPERLINK("x","y")', -5]])).toBe(`"'=HYPERLINK(""x"",""y"")",-5\r\n`);
	});
});
