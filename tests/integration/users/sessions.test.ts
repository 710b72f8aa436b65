import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '#lib/server/auth/password.ts';
import { readSession, sessionCookieName, startSession } from '#lib/server/auth/sessions.ts';
import { db } from '#lib/server/db/database.ts';
import { handleSession } from '#lib/server/http/session.ts';
import { changePassword } from '#lib/server/users/change-password.ts';
import { disablePerson } from '#lib/server/users/disable-person.ts';
import { enablePerson } from '#lib/server/users/enable-person.ts';
import { endMySessions, endSessions } from '#lib/server/users/end-sessions.ts';
import { invitePerson } from '#lib/server/users/invite-person.ts';
import { mySessions } from '#lib/server/users/my-sessions.ts';
import { resetPassword } from '#lib/server/users/reset-password.ts';
import { signIn } from '#lib/server/users/sign-in.ts';
import { useResetLink } from '#lib/server/users/use-reset-link.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { person, sessionOf, start, tokenIn } from './people.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

/** Sends a request that carries `sessionId` through the hook; gives who it is, and the cookies set. */
async function throughTheHook(sessionId: string) {
	const set: Record<string, { value: string; maxAge: number | undefined }> = {};
	const cookies = {
		get: (name) => (name === sessionCookieName ? sessionId : undefined),
		set: (name, value, { maxAge }) => (set[name] = { value, maxAge })
	} as Partial<Cookies> as Cookies;
	const url = new URL('https://desk.example/desk');
	const route = { id: '/(desk)/(pages)/desk' };
	const event = { cookies, url, route, locals: {} } as Partial<RequestEvent> as RequestEvent;
	await handleSession({ event, resolve: () => new Response() });
	return { user: event.locals.user, session: event.locals.session, set };
}

describe('a session', () => {
	it('tells the hook who asks, by the role they have now', async () => {
		const jonah = await person('reviewer');
		const id = await sessionOf(jonah);
		expect((await throughTheHook(id)).user).toMatchObject({ id: jonah.id, role: 'reviewer' });
		await db().user.update({ where: { id: jonah.id }, data: { role: 'observer' } });
		expect((await throughTheHook(id)).user).toMatchObject({ role: 'observer' });
	});

	it('is dead at once for a disabled person, stays dead, and its cookie is taken back', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const id = await sessionOf(jonah);
		await disablePerson(admin.context, jonah);
		const asked = await throughTheHook(id);
		expect(asked).toMatchObject({ user: null, session: null });
		expect(asked.set[sessionCookieName]).toEqual({ value: '', maxAge: 0 });
		await expect(sessionOf(jonah)).rejects.toThrow('Your account was changed');
		await enablePerson(admin.context, jonah);
		expect((await throughTheHook(id)).user).toBeNull();
	});

	it('does not begin from a password that was replaced while it was being checked', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const address = '203.0.113.9';
		const checked = await signIn({ now: start }, { ...jonah, address });
		const reset = await resetPassword(admin.context, jonah);
		if (!checked.ok || !reset.ok) throw new Error('That was refused.');
		const link = { token: tokenIn(reset.value.path), password: 'ten dry lanterns' };
		const set = await useResetLink({ actor: null, now: start }, link);
		expect(await startSession(checked.value, null)).toMatchObject({
			reason: { words: 'Your account was changed while you signed in. Sign in again.' }
		});
		expect(await db().session.count({ where: { userId: jonah.id } })).toBe(0);
		expect(set.ok && (await startSession(set.value, null))).toMatchObject({ ok: true });
	});

	it('is ended by an admin, with all others of the person', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const ids = [await sessionOf(jonah), await sessionOf(jonah)];
		expect(await endSessions(jonah.context, admin)).toMatchObject({ reason: { code: 'role' } });
		expect(await endSessions(admin.context, jonah)).toMatchObject({ value: { ended: 2 } });
		expect(await Promise.all(ids.map(readSession))).toEqual([null, null]);
	});

	it('is listed for its owner alone, and ended by them alone', async () => {
		const [jonah, ines] = [await person('reviewer'), await person('reviewer')];
		const here = await sessionOf(jonah, 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0');
		await sessionOf(jonah);
		const hers = await sessionOf(ines);
		const list = await mySessions(jonah.context, here);
		expect(list.map(({ device, current }) => ({ device, current }))).toEqual([
			{ device: 'Firefox on Linux', current: true },
			{ device: 'Unknown device', current: false }
		]);
		const [her] = await mySessions(ines.context, hers);
		const idHash = her?.idHash ?? '';
		expect(await endMySessions(jonah.context, { idHash })).toMatchObject({ ok: false });
		expect(await endMySessions(jonah.context, { allBut: here })).toMatchObject({
			value: { ended: 1 }
		});
		expect(await readSession(here)).not.toBeNull();
		expect(await readSession(hers)).not.toBeNull();
	});

	it('outlives a change of the password only where it was changed', async () => {
		const jonah = await person('reviewer');
		const [here, there] = [await sessionOf(jonah), await sessionOf(jonah)];
		const change = {
			currentPassword: jonah.password,
			password: 'four loud gulls',
			sessionId: here
		};
		const wrong = { ...change, currentPassword: 'something else' };
		expect(await changePassword(jonah.context, wrong)).toMatchObject({
			reason: { field: 'currentPassword' }
		});
		expect(await changePassword(jonah.context, change)).toMatchObject({ value: { ended: 1 } });
		expect(await readSession(here)).not.toBeNull();
		expect(await readSession(there)).toBeNull();
		// What was on its way from there is no longer theirs to do.
		const late = { ...change, currentPassword: change.password, password: 'five loud gulls' };
		expect(await changePassword(jonah.context, { ...late, sessionId: there })).toMatchObject({
			reason: { words: 'This session has ended. Sign in again.' }
		});
	});

	it('changes the password once, of two changes at the same moment', async () => {
		const jonah = await person('reviewer');
		const sessionId = await sessionOf(jonah);
		const passwords = ['four loud gulls', 'nine loud gulls'];
		const results = await Promise.all(
			passwords.map((password) =>
				changePassword(jonah.context, { currentPassword: jonah.password, password, sessionId })
			)
		);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(results.find(({ ok }) => !ok)).toMatchObject({
			reason: { code: 'stale', words: expect.stringContaining('was changed in the meantime') }
		});
		const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: jonah.id } });
		const right = await Promise.all(passwords.map((one) => verifyPassword(passwordHash, one)));
		expect(right).toEqual(results.map(({ ok }) => ok));
	});
});

describe('secrets', () => {
	it('are in no table: no session id, no token, no password', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const email = 'tamsin@quayside-ledger.example';
		const invitation = await invitePerson(admin.context, { email, role: 'admin' });
		const reset = await resetPassword(admin.context, jonah);
		if (!invitation.ok || !reset.ok) throw new Error('A link was refused.');
		const secrets = [
			await sessionOf(jonah),
			tokenIn(invitation.value.path),
			tokenIn(reset.value.path),
			jonah.password
		];
		const tables = await db().$queryRaw<{ name: string }[]>`
			SELECT table_name::text AS name FROM information_schema.tables
			WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
		let stored = '';
		for (const { name } of tables) {
			const rows = await db().$queryRawUnsafe<{ row: string }[]>(
				`SELECT to_jsonb(held)::text AS row FROM "${name}" held`
			);
			stored += rows.map(({ row }) => row).join('\n');
		}
		expect(stored).toContain(jonah.email);
		for (const secret of secrets) expect(stored).not.toContain(secret);
	});
});
