import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendByWord, shrinkByWord, snapToWords, wordsIn } from '#lib/domain/article/words.ts';

function cut(text: string, span: { start: number; end: number }): string {
	return text.slice(span.start, span.end);
}

/** The text marks the ragged selection with < and >. */
function snapped(marked: string): string {
	const start = marked.indexOf('<');
	const end = marked.indexOf('>') - 1;
	const text = marked.replace(/[<>]/g, '');
	return cut(text, snapToWords(text, start, end, 'en'));
}

describe('wordsIn', () => {
	it('finds words and numbers with exact offsets, hyphenated ones whole', () => {
		const text = 'The well-known F-16 cost €4.5 billion, didn’t it?';
		const words = wordsIn(text, 'en').map((span) => cut(text, span));
		expect(words).toEqual(['The', 'well-known', 'F-16', 'cost', '4.5', 'billion', 'didn’t', 'it']);
		expect(wordsIn('', 'en')).toEqual([]);
	});
});

describe('snapToWords', () => {
	it.each([
		['The ha<rbour to>ll doubled.', 'harbour toll'],
		['The < harbour > toll', 'harbour'],
		['<The toll doubled, >then fell.', 'The toll doubled'],
		['<The toll doubled.>', 'The toll doubled'],
		['It cost <€4.5 bill>ion.', '€4.5 billion'],
		['a rise of <4%> a year', '4%'],
		['He said <“we are full.”> Then left.', '“we are full.”'],
		['He said “we <are full.”> Then left.', 'are full'],
		['He said <“we are> full.”', 'we are'],
		['<„Wir sind voll“> sagte er', '„Wir sind voll“'],
		['He said <"full",> then left', '"full"'],
		['He said "we are <full",> then left', 'full'],
		['(about 4 <nations)> joined', 'nations'],
		['<nations (four)> joined', 'nations (four)'],
		['the <reviewers’> desk', 'reviewers’'],
		['It left <the U.S.>', 'the U.S.'],
		['a well-kn<own f>act', 'well-known fact'],
		['tou<>ch', 'touch'],
		['one  <>  two', ''],
		['one <, >two', ',']
	])('snaps %j to %j', (marked, words) => {
		expect(snapped(marked)).toBe(words);
	});

	it('takes the ends in either order and beyond the text', () => {
		expect(cut('one two', snapToWords('one two', 5, 1, 'en'))).toBe('one two');
		expect(cut('one two', snapToWords('one two', -9, 99, 'en'))).toBe('one two');
	});

	it('is total, stays inside the text, and settles after one pass', () => {
		const unit = fc.constantFrom(
			'a',
			'b',
			' ',
			'.',
			',',
			'“',
			'”',
			'"',
			'-',
			'\n',
			'(',
			')',
			'4',
			'😀'
		);
		fc.assert(
			fc.property(fc.string({ unit }), fc.nat(40), fc.nat(40), (text, a, b) => {
				const span = snapToWords(text, a, b, 'en');
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeGreaterThanOrEqual(span.start);
				expect(span.end).toBeLessThanOrEqual(text.length);
				if (span.start < span.end)
					expect(snapToWords(text, span.start, span.end, 'en')).toEqual(span);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('extendByWord and shrinkByWord', () => {
	const text = 'One “two three” four.\nFive six.';
	const two = { start: 5, end: 8 };

	it('adds a word at either end, and a pair of quotes once it holds all between', () => {
		const forward = extendByWord(text, two, 'forward', 'en');
		expect(cut(text, forward)).toBe('“two three”');
		expect(cut(text, extendByWord(text, forward, 'forward', 'en'))).toBe('“two three” four');
		expect(cut(text, extendByWord(text, forward, 'backward', 'en'))).toBe('One “two three”');
	});

	it('stops at the line', () => {
		const four = { start: 16, end: 20 };
		const five = { start: 22, end: 26 };
		expect(extendByWord(text, four, 'forward', 'en')).toEqual(four);
		expect(extendByWord(text, five, 'backward', 'en')).toEqual(five);
		expect(cut(text, extendByWord(text, five, 'forward', 'en'))).toBe('Five six');
	});

	it('takes a word off either end, down to one', () => {
		const all = { start: 0, end: 21 };
		expect(cut(text, shrinkByWord(text, all, 'forward', 'en'))).toBe('One “two three');
		expect(cut(text, shrinkByWord(text, all, 'backward', 'en'))).toBe('two three” four.');
		expect(shrinkByWord(text, two, 'forward', 'en')).toEqual(two);
	});
});
