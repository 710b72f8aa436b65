import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { migrate } from '#lib/server/db/migrate.ts';
import type { Store } from '#lib/server/db/store.ts';
import { openStore } from '../../support/open-store.ts';
import { schemaChanges } from '../../support/schema-changes.ts';
import { freshStore, type FreshStore } from '../../support/test-store.ts';

let fresh: FreshStore;
let store: Store;
let folder = '';

beforeEach(async () => {
	fresh = await freshStore();
	store = await openStore(fresh.settings);
	folder = mkdtempSync(join(tmpdir(), 'claimdesk-migrations-'));
	cpSync('prisma/migrations', folder, { recursive: true });
});

afterEach(async () => {
	await store.close();
	await fresh.remove();
	rmSync(folder, { recursive: true });
});

function addMigration(name: string, sql: string): void {
	mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(join(folder, name, 'migration.sql'), sql);
}

// Both stores run the same files, and only through the embedded store's adapter can the engine read
// a database's shape back: the other one gives it no "char" columns of the catalogue.
it.runIf(inject('store').kind === 'embedded')('gives exactly the schema', async () => {
	expect(await schemaChanges(store.adapterFactory)).toBeNull();
});

it('applies every migration once, in order, and names what it applied', async () => {
	addMigration('29990101000000_lanterns', 'create table "Lantern" ("id" integer primary key);');
	const applied = await migrate(store, folder);
	expect(applied.at(-1)).toBe('29990101000000_lanterns');
	expect(applied).toEqual([...applied].sort());
	expect(await migrate(store, folder)).toEqual([]);
});

it('leaves no timer behind that would keep a finished command from ending', async () => {
	const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
	const before = timers();
	const other = await freshStore();
	const opened = await openStore(other.settings);
	await migrate(opened);
	await opened.close();
	expect(timers()).toBeLessThanOrEqual(before);
	await other.remove();
});

it('applies a migration with a function in it, whose body holds semicolons', async () => {
	addMigration(
		'29990101000000_lanterns',
		`create function lantern() returns text language plpgsql as $$
		begin
			perform 1;
			return 'lit';
		end $$;`
	);
	await migrate(store, folder);
	const adapter = await store.adapterFactory.connect();
	const { rows } = await adapter.queryRaw({
		sql: 'select lantern()',
		args: [],
		argTypes: []
	});
	expect(rows).toEqual([['lit']]);
	await adapter.dispose();
});

it('refuses a database whose migration was edited after it ran', async () => {
	addMigration('29990101000000_lanterns', 'create table "Lantern" ("id" integer primary key);');
	await migrate(store, folder);
	addMigration('29990101000000_lanterns', 'create table "Lantern" ("id" bigint primary key);');
	await expect(migrate(store, folder)).rejects.toThrow(
		'The migration 29990101000000_lanterns was edited after it had been applied.'
	);
});

it('says which migration failed, and refuses to go on until somebody mended it', async () => {
	addMigration(
		'29990101000000_lanterns',
		'create table "Lantern" ("id" integer primary key); create table "Lantern" ("id" integer);'
	);
	await expect(migrate(store, folder)).rejects.toMatchObject({
		name: 'StoreProblem',
		message: expect.stringContaining('A migration failed')
	});
	await expect(migrate(store, folder)).rejects.toThrow(
		'The migration 29990101000000_lanterns was only half applied.'
	);
});

it('refuses a database that a newer desk has migrated', async () => {
	addMigration('29990101000000_lanterns', 'create table "Lantern" ("id" integer primary key);');
	await migrate(store, folder);
	await expect(migrate(store)).rejects.toThrow(
		'migrations that this version of the desk does not know (29990101000000_lanterns)'
	);
});
