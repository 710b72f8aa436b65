import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { person, tokenIn } from './people.ts';

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
		const id = await startSession(jonah.id, null);
		expect((await throughTheHook(id)).user).toMatchObject({ id: jonah.id, role: 'reviewer' });
		await db().user.update({ where: { id: jonah.id }, data: { role: 'observer' } });
		expect((await throughTheHook(id)).user).toMatchObject({ role: 'observer' });
	});

	it('is dead at once for a disabled person, stays dead, and its cookie is taken back', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const id = await startSession(jonah.id, null);
		await disablePerson(admin.context, jonah);
		const asked = await throughTheHook(id);
		expect(asked).toMatchObject({ user: null, session: null });
		expect(asked.set[sessionCookieName]).toEqual({ value: '', maxAge: 0 });
		// One that began in the same moment as the disabling is no way back in either.
		const late = await startSession(jonah.id, null);
		expect((await throughTheHook(late)).user).toBeNull();
		const later = await startSession(jonah.id, null);
		await enablePerson(admin.context, jonah);
		expect((await throughTheHook(id)).user).toBeNull();
		expect((await throughTheHook(later)).user).toBeNull();
	});

	it('is ended by an admin, with all others of the person', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const ids = [await startSession(jonah.id, null), await startSession(jonah.id, null)];
		expect(await endSessions(jonah.context, admin)).toMatchObject({ reason: { code: 'role' } });
		expect(await endSessions(admin.context, jonah)).toMatchObject({ value: { ended: 2 } });
		expect(await Promise.all(ids.map(readSession))).toEqual([null, null]);
	});

	it('is listed for its owner alone, and ended by them alone', async () => {
		const [jonah, ines] = [await person('reviewer'), await person('reviewer')];
		const here = await startSession(jonah.id, 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0');
		await startSession(jonah.id, null);
		const hers = await startSession(ines.id, null);
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
		const [here, there] = [await startSession(jonah.id, null), await startSession(jonah.id, null)];
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
			await startSession(jonah.id, null),
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
