import { expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const options = {
	email: { type: 'string', required: true },
	name: { type: 'string' },
	once: { type: 'boolean' }
} as const;

it('reads what was given, and false for a flag that was not', () => {
	expect(readArguments(['--email', 'ada@desk.example'], options)).toEqual({
		email: 'ada@desk.example',
		name: undefined,
		once: false
	});
});

it('says which argument is missing', () => {
	expect(() => readArguments([], options)).toThrow('Say --email as well.');
});

it('names an argument it does not know', () => {
	expect(() => readArguments(['--colour', 'red'], options)).toThrow(
		/^Unknown option '--colour'\. "npm run desk -- help"/
	);
	expect(() => readArguments(['--email', 'a@b.example', 'more'], options)).toThrow(
		/^Unexpected argument 'more'\. "/
	);
});
