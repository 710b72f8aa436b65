import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sectionFrom } from './section.ts';

function sectionsOf(text: string, length: number): string[] {
	const parts: string[] = [];
	for (let from = 0; from < text.length;) {
		const { start, end } = sectionFrom(text, from, length);
		parts.push(text.slice(start, end));
		from = end;
	}
	return parts;
}

it('cuts at the last paragraph within reach, else at a line, else at a space', () => {
	expect(sectionsOf('One two.\n\nThree four.\n\nFive.', 24)).toEqual([
		'One two.\n\nThree four.\n\n',
		'Five.'
	]);
	expect(sectionsOf('One two.\nThree four five.', 12)).toEqual([
		'One two.\n',
		'Three four ',
		'five.'
	]);
});

it('does not cut a character in two', () => {
	expect(sectionsOf('🌊🌊🌊', 3)).toEqual(['🌊', '🌊', '🌊']);
});

it('leaves nothing out and always comes to the end', () => {
	const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '🌊'), maxLength: 200 });
	fc.assert(
		fc.property(texts, fc.integer({ min: 2, max: 50 }), (text, length) => {
			expect(sectionsOf(text, length).join('')).toBe(text);
		})
	);
});
