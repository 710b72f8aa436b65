import { expect, it } from 'vitest';
import { speakInTurn } from './run/speak-in-turn.js';

it('passes on the first at once, and the others whole when their turn comes', () => {
	const written: string[] = [];
	const takeTurn = speakInTurn((words) => written.push(String(words)));
	const [first, second, third] = [takeTurn(), takeTurn(), takeTurn()];
	first.say('a');
	second.say('x');
	third.say('1');
	first.say('b');
	expect(written).toEqual(['a', 'b']);
	second.say('y');
	second.end();
	first.end();
	expect(written).toEqual(['a', 'b', 'x', 'y', '1']);
	third.say('2');
	third.end();
	expect(written.join('')).toBe('abxy12');
});
