import { expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

it('hashes with argon2id at 19 MiB, two passes and one lane', async () => {
	expect(await hashPassword('three quiet herons')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

it('knows the right password from a wrong one', async () => {
	const stored = await hashPassword('three quiet herons');
	expect(await verifyPassword(stored, 'three quiet herons')).toBe(true);
	expect(await verifyPassword(stored, 'three quiet heron')).toBe(false);
});

it('takes a letter with its accent apart or together', async () => {
	const stored = await hashPassword('caf\u00e9 on the quay');
	expect(await verifyPassword(stored, 'cafe\u0301 on the quay')).toBe(true);
});

it('says no where there is no person', async () => {
	expect(await verifyPassword(null, 'three quiet herons')).toBe(false);
});
