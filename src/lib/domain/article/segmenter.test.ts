import { describe, expect, it } from 'vitest';
import { segmentsOf } from '#lib/domain/article/segmenter.ts';

const line = 'The council met on Monday. It spent 4.5 million on the “Linnet” 🚢. ';

describe('segmentsOf', () => {
	it('gives the same segments whole as in windows', () => {
		const text = line.repeat(100);
		const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
		const whole = [...segmenter.segment(text)].map((part) => part.index);
		expect(segmentsOf(text, 'en').map((part) => part.start)).toEqual(whole);
	});

	it('leaves no gap, also in a line without any boundary', () => {
		for (const text of ['a'.repeat(100_000), '🚢'.repeat(50_000), `b${'🚢'.repeat(50_000)}`]) {
			const parts = segmentsOf(text, 'en');
			expect(parts[0]?.start).toBe(0);
			expect(parts.at(-1)?.end).toBe(text.length);
			expect(parts.every((part, i) => i === 0 || part.start === parts[i - 1]?.end)).toBe(true);
		}
	});

	it('falls back to English rules for an unknown language', () => {
		expect(segmentsOf('One. Two.', 'no such tag')).toHaveLength(5);
		expect(segmentsOf('', 'en')).toEqual([]);
	});
});
