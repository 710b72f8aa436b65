// The promise "nothing is lost", put to the test: writes over real HTTP, kill -9 while they run.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, db, openDatabase } from '#lib/server/db/database.ts';
import { readSettings } from '#lib/server/env.ts';
import { startBuiltServer, type BuiltServer } from '../../support/built-server.ts';
import { HttpPerson } from '../../support/http-person.ts';
import { makePerson } from '../../support/people.ts';
import { freshStore, type FreshStore } from '../../support/test-store.ts';

const writesBeforeKill = 200;
const writersAtOnce = 4;

let fresh: FreshStore;
let email = '';

beforeAll(async () => {
	fresh = await freshStore({ migrated: true });
	await openDatabase(readSettings(fresh.settings));
	const { actor } = await makePerson('reviewer');
	({ email } = await db().user.findUniqueOrThrow({ where: { id: actor.id } }));
	await closeDatabase();
});

afterAll(async () => {
	await closeDatabase();
	await fresh.remove();
});

/**
 * Keeps posting articles, several at once, and kills the server the moment the last of the counted
 * ones is acknowledged, while others are on their way. Gives the ids that were acknowledged.
 */
async function writeUntilKilled(server: BuiltServer): Promise<string[]> {
	const person = await HttpPerson.signIn(server.url, email);
	const acknowledged: string[] = [];
	let next = 0;
	let killed: Promise<void> | undefined;

	async function writer() {
		while (!killed) {
			next += 1;
			const response = await person
				.post('/articles/new', {
					title: `Tide table ${next}`,
					outlet: 'The Quayside Ledger',
					language: 'en',
					text: `High water at Kelderbank comes at minute ${next}. The ferry waits for it.`
				})
				.catch(() => null);
			if (response === null) return;
			expect(response.status).toBe(303);
			acknowledged.push(response.headers.get('location')?.split('/').at(-1) ?? 'no address');
			if (acknowledged.length >= writesBeforeKill) killed ??= server.kill();
		}
	}
	await Promise.all(Array.from({ length: writersAtOnce }, writer));
	await killed;
	return acknowledged;
}

it('keeps every acknowledged write and its audit event through kill -9', async () => {
	const acknowledged = await writeUntilKilled(await startBuiltServer(fresh.settings));
	expect(acknowledged.length).toBeGreaterThanOrEqual(writesBeforeKill);

	const again = await startBuiltServer(fresh.settings);
	expect((await fetch(`${again.url}/signin`)).status).toBe(200);
	expect(await again.stop()).toBe(0);

	await openDatabase(readSettings(fresh.settings));
	const where = { id: { in: acknowledged } };
	expect(await db().article.count({ where })).toBe(acknowledged.length);
	expect(await db().articleVersion.count({ where: { article: where } })).toBe(acknowledged.length);
	const events = await db().event.findMany({
		where: { action: 'article.created', articleId: { in: acknowledged } },
		select: { articleId: true }
	});
	expect(events.map(({ articleId }) => articleId).sort()).toEqual([...acknowledged].sort());
}, 300_000);
