import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	checkArticleText,
	maxArticleBytes,
	normaliseArticleText,
	paragraphsOf,
	headlineIn,
	titleFrom
} from '#lib/domain/article/text.ts';

const anyText = fc.string({
	unit: fc.constantFrom('a', 'é', '.', ' ', '\n', '\r', '\u00a0', '😀')
});

function codeOf(input: Uint8Array | string): string {
	const result = checkArticleText(input);
	return result.ok ? 'ok' : result.reason.code;
}

describe('normaliseArticleText', () => {
	it('changes line ends and composition, nothing else', () => {
		expect(normaliseArticleText(' a\r\nb\rc\n\td  “e\u0301” ')).toBe(' a\nb\nc\n\td  “é” ');
	});

	it('leaves a normalised text alone', () => {
		fc.assert(
			fc.property(anyText, (raw) => {
				const once = normaliseArticleText(raw);
				expect(once).not.toContain('\r');
				expect(normaliseArticleText(once)).toBe(once);
			})
		);
	});
});

describe('checkArticleText', () => {
	it('gives the normalised text of a string or of bytes', () => {
		expect(checkArticleText('One.\r\nTwo.')).toEqual({ ok: true, value: 'One.\nTwo.' });
		expect(checkArticleText(new TextEncoder().encode('Zürich\r'))).toEqual({
			ok: true,
			value: 'Zürich\n'
		});
	});

	it('drops a byte order mark, which is no letter of the text', () => {
		expect(checkArticleText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toEqual({
			ok: true,
			value: 'A'
		});
	});

	it.each([
		['', 'empty'],
		[' \n\t\u00a0 ', 'empty'],
		['a\u0000b', 'binary'],
		['\u0001\u0002abc', 'binary'],
		[new Uint8Array([0x41, 0xff, 0xfe]), 'notText'],
		[new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]), 'binary'],
		[new Uint8Array(), 'empty']
	])('refuses %j as %s', (input, code) => {
		expect(codeOf(input)).toBe(code);
	});

	it('forgives one stray control character in a long text', () => {
		expect(codeOf(`${'word '.repeat(100)}\u0007`)).toBe('ok');
	});

	it('counts the limit in bytes after normalisation, and says the size', () => {
		expect(codeOf('a'.repeat(maxArticleBytes))).toBe('ok');
		expect(codeOf('a\r\n'.repeat(maxArticleBytes / 2))).toBe('ok');
		expect(codeOf('é'.repeat(maxArticleBytes / 2 + 1))).toBe('tooLarge');
		expect(checkArticleText('a'.repeat(1_000_001))).toMatchObject({
			reason: { words: expect.stringContaining('1.000001 MB') as string, field: 'text' }
		});
		expect(checkArticleText('a'.repeat(2_345_678))).toMatchObject({
			reason: { words: expect.stringContaining('2.35 MB') as string }
		});
	});
});

describe('paragraphsOf', () => {
	it('cuts at single newlines and blank lines, with exact offsets', () => {
		const text = '\n Title \n\n  \nOne. Two.\nThree.';
		const words = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
		expect(words).toEqual(['Title', 'One. Two.', 'Three.']);
		expect(paragraphsOf('')).toEqual([]);
	});

	it('covers every letter once, in order', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const spans = paragraphsOf(text);
				const joined = spans.map(({ start, end }) => text.slice(start, end)).join('');
				expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				expect(spans.every(({ start, end }) => start < end)).toBe(true);
				expect(spans.every((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0))).toBe(
					true
				);
			})
		);
	});
});

describe('headlineIn', () => {
	it.each([
		['The Ledger\n\n# Toll doubles\nToll doubles', 'Toll doubles', { start: 12, end: 26 }],
		['Toll doubles again', 'Toll doubles', null]
	])('looks in %j for a line that is the title', (text, title, line) => {
		expect(headlineIn(text, title)).toEqual(line);
	});
});

describe('titleFrom', () => {
	it.each([
		['\n\n Harbour toll doubles \nText.', 'Harbour toll doubles'],
		['# Harbour toll\n\nText.', 'Harbour toll'],
		['a'.repeat(141), ''],
		['   \n ', ''],
		['The Quayside Ledger\n\nHarbour toll doubles\nText.', 'Harbour toll doubles'],
		['The Quayside Ledger', '']
	])('takes the first line of %j', (text, title) => {
		expect(titleFrom(text, ' The quayside Ledger ')).toBe(title);
	});
});
