import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revokeLinks } from '#lib/server/auth/one-time-links.ts';
import { db, inTransaction } from '#lib/server/db/database.ts';
import { acceptInvitation, readInvitation } from '#lib/server/users/accept-invitation.ts';
import { changeRole } from '#lib/server/users/change-role.ts';
import { createUser } from '#lib/server/users/create-user.ts';
import { disablePerson } from '#lib/server/users/disable-person.ts';
import { invitePerson } from '#lib/server/users/invite-person.ts';
import { resetPassword } from '#lib/server/users/reset-password.ts';
import { revokeInvitation } from '#lib/server/users/revoke-invitation.ts';
import { listPeople } from '#lib/server/users/list-people.ts';
import { signIn } from '#lib/server/users/sign-in.ts';
import { readResetLink, useResetLink } from '#lib/server/users/use-reset-link.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { minutesLater, person, start, tokenIn } from './people.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

const desk = { actor: null, now: start };
const inADay = 24 * 60;
type Admin = Awaited<ReturnType<typeof person>>;

async function invite(admin: Admin, email: string): Promise<string> {
	const made = await invitePerson(admin.context, { email, role: 'reviewer' });
	if (!made.ok) throw new Error(made.reason.words);
	return tokenIn(made.value.path);
}

async function resetToken(admin: Admin, id: string): Promise<string> {
	const made = await resetPassword(admin.context, { id });
	if (!made.ok) throw new Error(made.reason.words);
	return tokenIn(made.value.path);
}

describe('an invitation', () => {
	it('makes one account of two people at the same moment', async () => {
		const token = await invite(await person('admin'), 'osric@quayside-ledger.example');
		const input = { token, name: 'Osric Vane', password: 'nine wet lanterns' };
		const results = await Promise.all([
			acceptInvitation(desk, input),
			acceptInvitation(desk, input)
		]);
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		expect(results.find((result) => !result.ok)).toMatchObject({
			reason: { words: expect.stringContaining('has been used') }
		});
		const made = await db().user.findUniqueOrThrow({
			where: { email: 'osric@quayside-ledger.example' }
		});
		expect(made).toMatchObject({ name: 'Osric Vane', role: 'reviewer' });
	});

	it('lasts seven days, and a newer one for the same address replaces it', async () => {
		const admin = await person('admin');
		const first = await invite(admin, 'pia@quayside-ledger.example');
		expect(await readInvitation(minutesLater(7 * inADay - 1), first)).toMatchObject({ ok: true });
		expect(await readInvitation(minutesLater(7 * inADay), first)).toMatchObject({ ok: false });
		await invite(admin, 'pia@quayside-ledger.example');
		expect(await readInvitation(start, first)).toMatchObject({ ok: false });
	});

	it('can be withdrawn, and only by an admin', async () => {
		const admin = await person('admin');
		const token = await invite(admin, 'quill@quayside-ledger.example');
		const list = await listPeople(admin.context);
		const open = list.ok ? list.value.invitations : [];
		const id = open.find(({ email }) => email.startsWith('quill'))?.id ?? '';
		const editor = await person('editor');
		expect(await revokeInvitation(editor.context, { id })).toMatchObject({
			reason: { code: 'role' }
		});
		expect(await revokeInvitation(admin.context, { id })).toMatchObject({ ok: true });
		expect(await revokeInvitation(admin.context, { id })).toMatchObject({ ok: false });
		expect(await readInvitation(start, token)).toMatchObject({
			reason: { words: expect.stringContaining('was withdrawn') }
		});
	});

	it('dies with the role of the admin who made it', async () => {
		await person('admin');
		const [boss, going] = [await person('admin'), await person('admin')];
		const token = await invite(going, 'rook@quayside-ledger.example');
		const demoted = { id: going.id, role: 'observer', revision: 1 } as const;
		expect(await changeRole(boss.context, demoted)).toMatchObject({ ok: true });
		expect(await readInvitation(start, token)).toMatchObject({ ok: false });
		expect(
			await invitePerson(going.context, { email: 'x@quayside-ledger.example', role: 'admin' })
		).toMatchObject({ reason: { code: 'role' } });
	});

	it('is refused for an address that has an account', async () => {
		const admin = await person('admin');
		const { email } = await person('observer');
		expect(await invitePerson(admin.context, { email, role: 'admin' })).toMatchObject({
			reason: { code: 'taken', field: 'email' }
		});
	});
});

describe('an invitation of somebody whose account was made meanwhile', () => {
	it('is refused, and is used up', async () => {
		const email = 'sable@quayside-ledger.example';
		const token = await invite(await person('admin'), email);
		const input = { name: 'Sable Finch', password: 'nine wet lanterns' };
		await createUser(desk, { ...input, email, role: 'reviewer' });
		expect(await acceptInvitation(desk, { ...input, token })).toMatchObject({
			reason: { code: 'taken' }
		});
		expect(await readInvitation(start, token)).toMatchObject({
			reason: { words: expect.stringContaining('has been used') }
		});
	});
});

describe('a reset link', () => {
	it('sets one password of two at the same moment and ends every session', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		await db().session.create({
			data: { idHash: 'a'.repeat(64), userId: jonah.id, expiresAt: minutesLater(60) }
		});
		const token = await resetToken(admin, jonah.id);
		const passwords = ['ten dry lanterns', 'six dry lanterns'];
		const results = await Promise.all(
			passwords.map((password) => useResetLink(desk, { token, password }))
		);
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		const ways = await Promise.all(
			[...passwords, jonah.password].map((password) =>
				signIn(desk, { email: jonah.email, password, address: '203.0.113.1' })
			)
		);
		expect(ways.map((way) => way.ok)).toEqual([...results.map((result) => result.ok), false]);
		expect(await db().session.count({ where: { userId: jonah.id } })).toBe(0);
	});

	it('lasts a day, is replaced by a newer one, and dies when the person is disabled', async () => {
		const [admin, ines] = [await person('admin'), await person('reviewer')];
		const first = await resetToken(admin, ines.id);
		expect(await readResetLink(minutesLater(inADay), first)).toMatchObject({ ok: false });
		const second = await resetToken(admin, ines.id);
		expect(await readResetLink(start, first)).toMatchObject({ ok: false });
		await disablePerson(admin.context, ines);
		expect(await readResetLink(start, second)).toMatchObject({ ok: false });
		expect(await resetPassword(admin.context, ines)).toMatchObject({
			reason: { code: 'disabled' }
		});
	});

	it('is either used or withdrawn when its person is disabled in the same moment', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const token = await resetToken(admin, jonah.id);
		let using: ReturnType<typeof useResetLink> | undefined;
		// The steps of disabling, with the use of the link between them.
		await inTransaction(async (tx) => {
			await tx.user.update({ where: { id: jonah.id }, data: { disabledAt: start } });
			using = useResetLink(desk, { token, password: 'ten dry lanterns' });
			await delay(600);
			await revokeLinks(tx, start, { userId: jonah.id });
		});
		expect(await using).toMatchObject({
			reason: { words: expect.stringContaining('was withdrawn') }
		});
	});

	it('is made by admins and the command line only', async () => {
		const [editor, victim] = [await person('editor'), await person('admin')];
		expect(await resetPassword(editor.context, victim)).toMatchObject({
			reason: { code: 'role' }
		});
		expect(await resetPassword(desk, { email: victim.email })).toMatchObject({ ok: true });
	});
});
