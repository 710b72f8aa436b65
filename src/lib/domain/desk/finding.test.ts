import { expect, it } from 'vitest';
import { deskFinding } from './finding.ts';

it.each([
	[0, 0, 'Nothing waits for you.'],
	[1, 0, 'One claim waits for you.'],
	[1, 1, 'One claim waits for you. It is late.'],
	[2, 2, 'Two claims wait for you. Both are late.'],
	[9, 2, 'Nine claims wait for you. Two are late.'],
	[12, 1, 'Twelve claims wait for you. One is late.'],
	[13, 13, '13 claims wait for you. All are late.'],
	[1300, 0, '1,300 claims wait for you.']
])('%d waiting, %d late: %s', (waiting, late, words) => {
	expect(deskFinding(waiting, late)).toBe(words);
});
