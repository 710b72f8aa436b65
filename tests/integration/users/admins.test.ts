import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#lib/server/db/database.ts';
import { changeRole } from '#lib/server/users/change-role.ts';
import { createUser } from '#lib/server/users/create-user.ts';
import { disablePerson } from '#lib/server/users/disable-person.ts';
import { enablePerson } from '#lib/server/users/enable-person.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { person, start } from './people.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

type Person = Awaited<ReturnType<typeof person>>;

/** Leaves exactly these two as the desk's admins. */
async function twoAdmins(): Promise<[Person, Person]> {
	await db().user.updateMany({ data: { role: 'reviewer' } });
	return [await person('admin'), await person('admin')];
}

function activeAdmins(): Promise<number> {
	return db().user.count({ where: { role: 'admin', disabledAt: null } });
}

function demote(by: Person, whom: Person) {
	return changeRole(by.context, { id: whom.id, role: 'editor', revision: 1 });
}

describe('the last admin', () => {
	it.each([1, 2, 3])('stays when two demote each other at once, round %i', async () => {
		const [a, b] = await twoAdmins();
		const results = await Promise.all([demote(a, b), demote(b, a)]);
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		expect(await activeAdmins()).toBe(1);
	});

	it('stays when both step down at once', async () => {
		const [a, b] = await twoAdmins();
		const results = await Promise.all([demote(a, a), demote(b, b)]);
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		expect(await activeAdmins()).toBe(1);
	});

	it('stays when one is disabled while the other steps down', async () => {
		const [a, b] = await twoAdmins();
		await Promise.all([disablePerson(a.context, b), demote(a, a)]);
		expect(await activeAdmins()).toBe(1);
	});

	it('cannot step down or be disabled', async () => {
		const [a, b] = await twoAdmins();
		expect(await demote(a, b)).toMatchObject({ ok: true });
		expect(await demote(a, a)).toMatchObject({ reason: { code: 'lastAdmin' } });
		expect(await disablePerson(a.context, a)).toMatchObject({ reason: { code: 'yourself' } });
		expect(await disablePerson(b.context, a)).toMatchObject({ reason: { code: 'role' } });
	});
});

describe('changing a role', () => {
	it('is refused with the role that somebody else gave in between', async () => {
		const [a] = await twoAdmins();
		const jonah = await person('reviewer', 'Jonah Brandt');
		expect(await demote(a, jonah)).toMatchObject({ ok: true });
		const late = await changeRole(a.context, { id: jonah.id, role: 'observer', revision: 1 });
		expect(late).toMatchObject({
			reason: { code: 'stale', words: expect.stringContaining('is now Editor') }
		});
	});

	it('is for admins, also when the role in the session is older than the truth', async () => {
		const [a, b] = await twoAdmins();
		await demote(a, b);
		const target = await person('reviewer');
		for (const by of [b, await person('editor'), await person('observer')]) {
			expect(await demote(by, target)).toMatchObject({ reason: { code: 'role' } });
			expect(await disablePerson(by.context, target)).toMatchObject({ reason: { code: 'role' } });
			expect(await enablePerson(by.context, target)).toMatchObject({ reason: { code: 'role' } });
		}
	});
});

describe('making a person', () => {
	it('gives one account to one address, however it is written and at whatever moment', async () => {
		const input = { name: 'Tamsin', role: 'reviewer', password: 'three quiet herons' } as const;
		const results = await Promise.all(
			['tamsin@quayside-ledger.example', ' Tamsin@Quayside-Ledger.EXAMPLE'].map((email) =>
				createUser({ actor: null, now: start }, { ...input, email })
			)
		);
		expect(results.find((result) => !result.ok)).toMatchObject({
			reason: { code: 'taken', field: 'email' }
		});
		expect(await db().user.count({ where: { email: { startsWith: 'tamsin@' } } })).toBe(1);
	});
});
