import { describe, expect, it } from 'vitest';
import { checkNewPassword } from './password.ts';

const email = 'mirela@quayside-ledger.example';

describe('checkNewPassword', () => {
	it('accepts from 10 to 200 characters', () => {
		expect(checkNewPassword('ten chars.', email).ok).toBe(true);
		expect(checkNewPassword('x'.repeat(200), email).ok).toBe(true);
	});

	it('says how long a refused password is', () => {
		expect(checkNewPassword('nine char', email)).toMatchObject({
			ok: false,
			reason: { field: 'password', words: expect.stringContaining('This one has 9.') }
		});
		expect(checkNewPassword('x'.repeat(201), email)).toMatchObject({ ok: false });
	});

	it('counts what a person sees as one sign once, where it is one code point', () => {
		expect(checkNewPassword('🛟'.repeat(9), email).ok).toBe(false);
		expect(checkNewPassword('🛟'.repeat(10), email).ok).toBe(true);
	});

	it('refuses the e-mail address in any case', () => {
		expect(checkNewPassword(' Mirela@Quayside-Ledger.example', email).ok).toBe(false);
	});
});
