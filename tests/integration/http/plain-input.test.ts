// What anybody can type into an address or a form, put to a running desk: never a broken page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, db, openDatabase } from '#lib/server/db/database.ts';
import { readSettings } from '#lib/server/env.ts';
import { makeArticle } from '../../support/articles.ts';
import { startBuiltServer, type BuiltServer } from '../../support/built-server.ts';
import { freePort } from '../../support/free-port.ts';
import { HttpPerson } from '../../support/http-person.ts';
import { makePerson } from '../../support/people.ts';
import { freshStore, type FreshStore } from '../../support/test-store.ts';

let fresh: FreshStore;
let server: BuiltServer;
let reviewer: HttpPerson;
let name = '';
let article = '';

beforeAll(async () => {
	fresh = await freshStore({ migrated: true });
	await openDatabase(readSettings(fresh.settings));
	const person = await makePerson('reviewer');
	article = `/articles/${(await makeArticle(person)).id}`;
	const { email } = await db().user.findUniqueOrThrow({ where: { id: person.actor.id } });
	name = person.actor.name;
	await closeDatabase();
	server = await startBuiltServer(fresh.settings);
	reviewer = await HttpPerson.signIn(server.url, email);
});

afterAll(async () => {
	await server.stop();
	await fresh.remove();
});

describe('an address', () => {
	it.each([
		'/claims?q=a%00b',
		'/articles?q=a%00b',
		'/articles?outlet=a%00b',
		'/sources?q=a%00b',
		'/find?q=abc%00',
		'/sources/find?q=a%00b',
		'/checks?q=a%00b',
		'/checks/a%00b'
	])('with a NUL is refused in words: %s', async (path) => {
		const response = await reviewer.get(path);
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('a character (NUL) that no text here can have');
	});

	it.each([
		'/articles/xyz',
		'/articles/xyz/details',
		'/articles/xyz/history',
		'/articles/xyz/summary',
		'/articles/xyz/claims/abc/history',
		'/articles/00000000-0000-0000-0000-000000000000'
	])('that leads to no article is a page that does not exist: %s', async (path) => {
		expect((await reviewer.get(path)).status).toBe(404);
	});

	it('with the id of no claim in it is one too', async () => {
		expect((await reviewer.get(`${article}/claims/abc/history`)).status).toBe(404);
		expect((await reviewer.post('/articles/xyz?/mark', { start: '0' })).status).toBe(404);
		expect((await reviewer.post('/articles/xyz/details', { title: 'x' })).status).toBe(404);
	});

	it.each(['since=0000-01-01', 'since=9999-12-31', 'until=9999-12-31', 'until=0999-01-01'])(
		'with a day that no calendar here holds shows the dashboard without it: %s',
		async (query) => {
			const page = await reviewer.get(`/dashboard?${query}`);
			expect(page.status).toBe(200);
			expect(await page.text()).toContain(query);
		}
	);
});

describe('a form', () => {
	it('drops a NUL wherever it stands', async () => {
		const tried = await fetch(`${server.url}/signin`, {
			method: 'POST',
			headers: { origin: server.url, accept: 'text/html' },
			body: new URLSearchParams({ email: 'a\0@b.example', password: 'x\0y' })
		});
		expect(tried.status).toBe(422);
		const made = await reviewer.post('/sources/new', {
			title: 'Harbour\0 accounts',
			primacy: 'primary'
		});
		expect(made.status).toBe(303);
		const source = await reviewer.get(made.headers.get('location') ?? '');
		expect(await source.text()).toContain('Harbour accounts');
		const renamed = await reviewer.post('/account?/name', { name: 'Mirela\0', before: name });
		expect(renamed.status).toBe(200);
	});

	it('refuses details that the store cannot hold', async () => {
		for (const value of ['\\u0000', '\\ud800']) {
			const slots = `{"value":"${value}"}`;
			const claim = { start: '0', end: '9', kind: 'figure', statement: 'A', slots };
			expect((await reviewer.post(`${article}?/create`, claim)).status).toBe(422);
		}
	});

	it.each(['0000-01-01T00:00', '0999-12-31T12:00'])(
		'refuses the year of %s',
		async (publishedAt) => {
			const fields = { title: 'A', outlet: 'B', language: 'en', text: 'Some words.', publishedAt };
			const refused = await reviewer.post('/articles/new', fields);
			expect(refused.status).toBe(422);
			expect(await refused.text()).toContain('Give the date and the time');
			const due = publishedAt.padEnd(19, ':00').padEnd(20, 'Z');
			const nobody = '00000000-0000-0000-0000-000000000000';
			const given = { claimId: nobody, revision: '1', assigneeId: '', dueAt: due };
			expect((await reviewer.post(`${article}?/assign`, given)).status).toBe(422);
		}
	);
});

describe('data', () => {
	it.each([
		'/find?q=abc',
		'/sources/find?q=abc',
		'/claims/csv',
		'/dashboard/csv/status',
		'/articles/00000000-0000-0000-0000-000000000000/claims/00000000-0000-0000-0000-000000000000/history'
	])('answers 401 in words to whoever is not signed in: %s', async (path) => {
		const response = await fetch(server.url + path, { redirect: 'manual' });
		expect(response.status).toBe(401);
		expect(await response.json()).toEqual({
			message: 'You are not signed in, or no longer. Sign in again.'
		});
		expect((await reviewer.get(path)).status).toBe(200);
	});
});

describe('a page for readers', () => {
	it('is kept by shared caches only where the desk knows its own address', async () => {
		const cacheOf = async (url: string) =>
			(await fetch(`${url}/checks`)).headers.get('cache-control');
		expect(await cacheOf(server.url)).toBe('private, no-cache');

		const other = await freshStore({ migrated: true });
		const port = String(await freePort());
		const address = { HOST: 'localhost', PORT: port, ORIGIN: `http://localhost:${port}` };
		const named = await startBuiltServer({ ...other.settings, ...address });
		expect(await cacheOf(named.url)).toMatch(/^public, .*s-maxage=60/);
		await named.stop();
		await other.remove();
	});
});
