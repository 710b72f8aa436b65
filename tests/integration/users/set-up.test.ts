import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#lib/server/db/database.ts';
import { newSetUpLink } from '#lib/server/users/set-up-link.ts';
import { readSetUpLink, setUpDesk } from '#lib/server/users/set-up-desk.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { minutesLater, start, tokenIn } from './people.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

const context = { actor: null, now: start };
const mirela = {
	deskName: 'The Quayside Ledger',
	name: 'Mirela Aldana',
	email: 'Mirela@Quayside-Ledger.example',
	password: 'three quiet herons'
};

async function newToken(): Promise<string> {
	return tokenIn((await newSetUpLink(start)) ?? '');
}

describe('the set-up of a desk', () => {
	it('takes the newest link only, for 24 hours', async () => {
		const older = await newToken();
		const newest = await newToken();
		expect(await readSetUpLink(start, older)).toMatchObject({
			reason: { words: expect.stringContaining('was withdrawn') }
		});
		expect(await readSetUpLink(minutesLater(24 * 60), newest)).toMatchObject({
			reason: { words: expect.stringContaining('has run out') }
		});
		expect(await readSetUpLink(start, newest)).toMatchObject({ ok: true });
		expect(await readSetUpLink(start, 'made-up')).toMatchObject({ ok: false });
	});

	it('leaves the link usable when the form is refused', async () => {
		const token = await newToken();
		const refused = await setUpDesk(context, { ...mirela, token, password: 'short' });
		expect(refused).toMatchObject({ ok: false, reason: { field: 'password' } });
		expect(await readSetUpLink(start, token)).toMatchObject({ ok: true });
	});

	it('makes one desk, one scale and one admin of two people at the same moment', async () => {
		const token = await newToken();
		const results = await Promise.all(
			['mirela', 'jonah'].map((who) =>
				setUpDesk(context, { ...mirela, token, email: `${who}@quayside-ledger.example` })
			)
		);
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		expect(await db().user.findMany({ select: { role: true } })).toEqual([{ role: 'admin' }]);
		expect(await db().desk.findMany({ select: { name: true } })).toEqual([
			{ name: 'The Quayside Ledger' }
		]);
		expect(await db().scale.findMany({ select: { version: true } })).toEqual([{ version: 1 }]);
		expect(await db().label.count()).toBe(7);
		const actions = await db().event.findMany({ orderBy: { id: 'asc' } });
		expect(actions.map((event) => event.action)).toEqual(['desk.setUp', 'user.joined']);
	});

	it('gives no link once there are people', async () => {
		expect(await newSetUpLink(start)).toBeNull();
	});
});
