import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it.each([
	['The city of Orrin opened four schools.', 'The city of Orrin opened four schools.'],
	[
		'In its last term the city council of Orrin in the north has built about 412 homes.',
		'In its last term the city council of Orrin in the north has built…'
	],
	[
		'Fares rose twice in the spring of last year; the board says that it had no other choice then.',
		'Fares rose twice in the spring of last year…'
	],
	[
		'The harbour fund of Tesselhaven has paid out, it says in May, more than EUR 4 billion so far.',
		'The harbour fund of Tesselhaven has paid out, it says in May…'
	]
])('%s', (statement, words) => {
	expect(shortened(statement, 74)).toBe(words);
});

it('cuts one endless word, but never a character in two', () => {
	const words = shortened('😀'.repeat(60), 74);
	expect(words.length).toBeLessThan(75);
	expect(words.isWellFormed()).toBe(true);
});
