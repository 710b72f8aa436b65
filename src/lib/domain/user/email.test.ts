import { describe, expect, it } from 'vitest';
import { readEmail } from './email.ts';

describe('readEmail', () => {
	it('gives one spelling for one address', () => {
		expect(readEmail('  Mirela@Quayside-Ledger.example ')).toBe('mirela@quayside-ledger.example');
	});

	it.each(['', 'mirela', 'mirela@', '@ledger.example', 'a b@ledger.example', 'a@b@c', 'a@b..c'])(
		'refuses %j',
		(text) => {
			expect(readEmail(text)).toBeNull();
		}
	);

	it('refuses what is longer than an address can be', () => {
		expect(readEmail(`${'a'.repeat(250)}@b.example`)).toBeNull();
	});
});
