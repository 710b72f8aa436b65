import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnchor, maxAnchorLength } from '#lib/domain/claim/anchor.ts';

function codeOf(text: string, start: number, end: number): string {
	const result = makeAnchor(text, start, end);
	return result.ok ? 'ok' : result.reason.code;
}

describe('makeAnchor', () => {
	it('keeps the words and up to 32 units on each side', () => {
		const text = `${'a'.repeat(40)}WORDS${'b'.repeat(40)}`;
		expect(makeAnchor(text, 40, 45)).toEqual({
			ok: true,
			value: { exact: 'WORDS', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32), start: 40, end: 45 }
		});
		expect(makeAnchor('all', 0, 3)).toMatchObject({
			value: { exact: 'all', prefix: '', suffix: '' }
		});
	});

	it('never splits a character, in the words or the context', () => {
		const text = `🚢${'a'.repeat(31)}X🚢${'b'.repeat(29)}🚢`;
		expect(makeAnchor(text, 33, 35)).toMatchObject({
			value: { exact: 'X🚢', prefix: 'a'.repeat(31), suffix: `${'b'.repeat(29)}🚢`, end: 36 }
		});
		expect(makeAnchor('🚢', 1, 2)).toMatchObject({ value: { exact: '🚢', start: 0, end: 2 } });
	});

	it.each([
		[0, 0, 'empty'],
		[3, 1, 'empty'],
		[-1, 2, 'outOfRange'],
		[0, 99, 'outOfRange'],
		[0.5, 2, 'outOfRange'],
		[Number.NaN, 2, 'outOfRange'],
		[3, 6, 'blank']
	])('refuses %d to %d as %s', (start, end, code) => {
		expect(codeOf('one \n two', start, end)).toBe(code);
	});

	it('refuses more than 2,000 units and says how many there are', () => {
		expect(codeOf('a'.repeat(maxAnchorLength), 0, maxAnchorLength)).toBe('ok');
		expect(makeAnchor('a'.repeat(2001), 0, 2001)).toMatchObject({
			reason: { code: 'tooLong', words: expect.stringContaining('2001') as string }
		});
	});

	it('makes anchors whose words stand at their offsets', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', minLength: 1 }),
				fc.nat(30),
				fc.nat(30),
				(text, start, end) => {
					const made = makeAnchor(text, start, end);
					fc.pre(made.ok);
					const { exact, prefix, suffix, start: from, end: to } = made.value;
					expect(text).toContain(prefix + exact + suffix);
					expect((prefix + exact + suffix).isWellFormed()).toBe(text.isWellFormed());
					expect(exact).not.toBe('');
					expect(text.slice(from, to)).toBe(exact);
				}
			)
		);
	});
});
