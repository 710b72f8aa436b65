import { expect, it } from 'vitest';
import { mentionedIn } from './comment.ts';

const people = [
	{ id: '1', name: 'Ines' },
	{ id: '2', name: 'Ines Faro' },
	{ id: '3', name: 'Jonah' }
];

it('finds who is mentioned, the longest name first and each once', () => {
	expect(mentionedIn('@Ines Faro and @Jonah: see page 7. @Jonah?', people)).toEqual(['2', '3']);
	expect(mentionedIn('@Ines, look.', people)).toEqual(['1']);
});

it('finds nobody in a longer word, or without the sign', () => {
	expect(mentionedIn('@Jonahs and Ines', people)).toEqual([]);
});
