import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { editSourceForm, newSourceForm } from '#lib/forms/source.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { createSource } from '#lib/server/sources/create-source.ts';
import { editSource } from '#lib/server/sources/edit-source.ts';
import { holdAddress } from '#lib/server/sources/hold-address.ts';
import { allowed } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { whileHeld } from '../../support/while-held.ts';

let mirela: Context;
let jonah: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
});
afterAll(closeTestStore);

async function source(title: string, url = '') {
	return allowed(
		await createSource(mirela, newSourceForm.parse({ title, url, primacy: 'primary' }))
	).id;
}

const edit = (sourceId: string, fields: object) =>
	editSourceForm.parse({
		sourceId,
		revision: 1,
		title: 'Tide table',
		primacy: 'primary',
		...fields
	});

describe('editing a source', () => {
	it('keeps the change, the new address and the event with both values', async () => {
		const id = await source('Tide table', 'https://tides.example/2025');
		const changes = { url: 'https://tides.example/2026/', publisher: 'Harbour Office' };
		const saved = await editSource(mirela, edit(id, { ...changes, sourceNote: 'Ask Ilse' }));
		expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
		expect(await db().source.findUnique({ where: { id } })).toMatchObject({
			...{ url: 'https://tides.example/2026/', canonicalUrl: 'https://tides.example/2026' },
			...{ publisher: 'Harbour Office', note: 'Ask Ilse', revision: 2 }
		});
		const event = await db().event.findFirstOrThrow({
			where: { sourceId: id, action: 'source.edited' }
		});
		expect(event.data).toMatchObject({
			edits: {
				publisher: { from: null, to: 'Harbour Office' },
				url: { from: 'https://tides.example/2025', to: 'https://tides.example/2026/' }
			}
		});
		const { lines } = await readHistory(mirela, { sourceId: id });
		expect(lines[0]).toMatchObject({
			text: 'changed the source',
			detail: 'Publisher, address and note.'
		});
	});

	it('that changes nothing writes nothing', async () => {
		const id = await source('Tide table');
		expect(await editSource(mirela, edit(id, {}))).toMatchObject({ value: { revision: 1 } });
		expect(await db().event.count({ where: { sourceId: id, action: 'source.edited' } })).toBe(0);
	});

	it('from a page that is too old is refused with what changed', async () => {
		const id = await source('Tide table');
		allowed(await editSource(mirela, edit(id, { publisher: 'Harbour Office' })));
		const again = { revision: 2, publisher: 'Port Authority', kind: 'dataset' };
		allowed(await editSource(mirela, edit(id, again)));

		const stale = await editSource(jonah, edit(id, { title: 'Tides of 2026' }));
		expect(stale).toMatchObject({
			ok: false,
			reason: {
				code: 'stale',
				details: {
					by: mirela.actor.name,
					revision: 3,
					changed: {
						publisher: { from: null, to: 'Port Authority' },
						kind: { from: 'document', to: 'dataset' }
					}
				}
			}
		});
		expect(await db().source.findUnique({ where: { id } })).toMatchObject({ title: 'Tide table' });
	});

	it('by two at once keeps one and refuses the other', async () => {
		const id = await source('Tide table');
		const both = await Promise.all([
			editSource(mirela, edit(id, { publisher: 'Harbour Office' })),
			editSource(jonah, edit(id, { publisher: 'Port Authority' }))
		]);
		expect(both.map((result) => (result.ok ? 'saved' : result.reason.code)).sort()).toEqual([
			'saved',
			'stale'
		]);
	});

	it('to the address of another source is refused, and names it', async () => {
		const other = await source('Tide book', 'https://tides.example/book');
		const id = await source('Tide table');
		const refused = await editSource(mirela, edit(id, { url: 'http://www.tides.example/book/' }));
		expect(refused).toMatchObject({
			ok: false,
			reason: { code: 'taken', field: 'url', details: { other: { id: other, title: 'Tide book' } } }
		});
	});

	it('two sources to one address at once: one gets it', async () => {
		const ids = [await source('Log A'), await source('Log B')];
		const results = await Promise.all(
			ids.map((id) => editSource(mirela, edit(id, { url: 'https://tides.example/log' })))
		);
		expect(results.map((result) => (result.ok ? 'saved' : result.reason.code)).sort()).toEqual([
			'saved',
			'taken'
		]);
	});

	it.runIf(inject('store').kind === 'server')(
		'waits for its address before it holds the source, as new evidence does',
		async () => {
			const url = 'https://tides.example/held';
			const id = await source('Tide table', url);
			const saved = await whileHeld(
				(tx) => holdAddress(tx, url),
				() => editSource(mirela, edit(id, { url, publisher: 'Harbour Office' })),
				(tx) => tx.$queryRaw`select 1 from "Source" where id = ${id}::uuid for key share nowait`
			);
			expect(saved).toMatchObject({ ok: true });
		}
	);

	it('keeps its own address', async () => {
		const id = await source('Tide table', 'https://tides.example/own');
		const url = 'https://www.tides.example/own';
		expect(await editSource(mirela, edit(id, { url }))).toMatchObject({ ok: true });
	});

	it('is for reviewers, and for sources that are there', async () => {
		const id = await source('Tide table');
		const observer = await makePerson('observer');
		expect(await editSource(observer, edit(id, {}))).toMatchObject({ reason: { code: 'role' } });
		const nowhere = edit('019b0000-0000-7000-8000-000000000000', {});
		expect(await editSource(mirela, nowhere)).toMatchObject({ reason: { code: 'missing' } });
	});
});
