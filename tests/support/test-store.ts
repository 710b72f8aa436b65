import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { closeDatabase, openDatabase } from '#lib/server/db/database.ts';
import { readSettings } from '#lib/server/env.ts';
import { createServerDatabase } from './server-database.ts';

/** A store of its own: the settings that lead to it, and its removal. */
export interface FreshStore {
	/** As environment variables, for this process or another. */
	settings: { DATA_DIR: string } | { DATABASE_URL: string };
	remove(): Promise<void>;
}

/** Makes a store that nothing has opened yet, without tables or already migrated. */
export async function freshStore({ migrated = false } = {}): Promise<FreshStore> {
	const store = inject('store');
	if (store.kind === 'embedded') {
		const folder = mkdtempSync(join(store.folder, 'desk-'));
		cpSync(join(store.folder, migrated ? 'migrated' : 'empty'), folder, { recursive: true });
		return {
			settings: { DATA_DIR: folder },
			remove: async () => rmSync(folder, { recursive: true, force: true })
		};
	}
	const database = await createServerDatabase(
		store.adminUrl,
		migrated ? store.template : undefined
	);
	return { settings: { DATABASE_URL: database.url }, remove: () => database.drop() };
}

let current: FreshStore | undefined;

/** For `beforeAll`: opens a fresh, migrated store, so that `db()` and every use case work on it. */
export async function openTestStore(): Promise<void> {
	current = await freshStore({ migrated: true });
	await openDatabase(readSettings(current.settings));
}

/** For `afterAll`: closes the store of this file and removes it. */
export async function closeTestStore(): Promise<void> {
	await closeDatabase();
	await current?.remove();
	current = undefined;
}
