import { describe, expect, it } from 'vitest';
import { measureWords, sizeWords } from './measure.ts';

describe('measureWords', () => {
	it('counts words, sentences and bytes', () => {
		expect(measureWords('The lock reopens in October. Four ferries wait.\r\n', 'en')).toBe(
			'8 words, 2 sentences, 48 bytes of 1 MB'
		);
		expect(measureWords('One.', 'en')).toBe('1 word, 1 sentence, 4 bytes of 1 MB');
	});

	it('says nothing of nothing, and only the size of far too much', () => {
		expect(measureWords(' \n', 'en')).toBe('');
		expect(measureWords('a '.repeat(600_000), 'en')).toBe('1.20 MB of 1 MB');
	});
});

it.each([
	[999, '999 bytes'],
	[1000, '1.0 kB'],
	[9949, '9.9 kB'],
	[9950, '10 kB'],
	[999_600, '1.00 MB']
])('%d bytes are %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});
